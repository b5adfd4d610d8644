import { type DragEvent, useId, useState } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { Button } from '../kit/button.tsx'
import { classNames } from '../kit/class-names.ts'
import { FileButton } from '../kit/file-button.tsx'
import { startWords } from './start-words.ts'

type Props = {
  readonly label: string
  readonly help: string
  readonly field: UseFormRegisterReturn
  readonly onText: (text: string) => void
}

/** A box for a long text: typed, pasted, dropped as a file, chosen, or taken from the clipboard. */
export function PasteBox({ label, help, field, onText }: Props) {
  const id = useId()
  const [problem, setProblem] = useState('')
  const [over, setOver] = useState(false)

  async function take(file: File) {
    const { readFile } = await import('#intake/read-file.ts')
    const read = readFile(file.name, new Uint8Array(await file.arrayBuffer()))
    setProblem(read.ok ? '' : read.message)
    if (read.ok) onText(read.text)
  }
  async function paste() {
    try {
      onText(await navigator.clipboard.readText())
      setProblem('')
    } catch {
      setProblem(startWords.clipboard)
    }
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) void take(file)
  }

  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <p id={`${id}-help`} className="text-sm text-ink-3">
        {help}
      </p>
      <textarea
        {...field}
        id={id}
        aria-describedby={`${id}-help${problem ? ` ${id}-problem` : ''}`}
        aria-invalid={problem ? true : undefined}
        autoComplete="off"
        dir="auto"
        placeholder={startWords.placeholder}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classNames(
          'h-44 w-full resize-y rounded-sm border bg-surface px-3.5 py-3 leading-relaxed sm:h-56',
          over ? 'border-accent bg-accent-soft' : 'border-field',
        )}
      />
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-sm text-must">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-1">
        <Button look="quiet" onClick={paste}>
          {startWords.paste}
        </Button>
        <FileButton
          label={startWords.choose}
          name={`${startWords.choose}: ${label}`}
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          onFile={take}
        />
      </div>
    </div>
  )
}
