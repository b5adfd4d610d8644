import { zodResolver } from '@hookform/resolvers/zod'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Started } from '#app/start-case.ts'
import * as z from '#domain/zod.ts'
import type { CaseHead } from '#storage/shelf.ts'
import { Button } from '../kit/button.tsx'
import { classNames } from '../kit/class-names.ts'
import { FileButton } from '../kit/file-button.tsx'
import { useLibrary } from '../library-context.ts'
import { goTo } from '../route.ts'
import { TopBar } from '../top-bar.tsx'
import { CaseList } from './case-list.tsx'
import { PasteBox } from './paste-box.tsx'
import { startWords } from './start-words.ts'

const pasted = z
  .object({ message: z.string(), plan: z.string() })
  .refine(({ message, plan }) => message.trim() || plan.trim(), { path: ['message'], message: startWords.nothing })
type Pasted = z.infer<typeof pasted>

/** Readers of messages and plans load when there is something to read: the page itself is there at once. */
const start = async (begin: (reader: typeof import('#app/begin.ts')) => Promise<Started>): Promise<Started> =>
  begin(await import('#app/begin.ts'))

export function StartPage() {
  const library = useLibrary()
  const [heads, setHeads] = useState<CaseHead[]>([])
  const [problem, setProblem] = useState('')
  const casesRef = useRef<HTMLDivElement>(null)
  const { register, handleSubmit, setValue, setFocus, watch, formState } = useForm<Pasted>({
    resolver: zodResolver(pasted),
    defaultValues: { message: '', plan: '' },
  })
  const refresh = useCallback(() => {
    library.shelf.heads().then(setHeads, () => setHeads([]))
  }, [library])
  useEffect(refresh, [refresh])

  async function open(starting: Promise<Started>) {
    const result = await starting
    if (result.ok) goTo({ page: 'case', id: result.id, task: 'gaps' })
    else setProblem(result.message)
  }
  const enter = (door: string) => {
    if (door === 'others' && heads.length) casesRef.current?.scrollIntoView()
    else setFocus('message')
  }
  const hasPlan = watch('plan').trim().length > 0
  const said = formState.errors.message?.message ?? problem

  return (
    <>
      <TopBar />
      <main className="mx-auto w-full max-w-[1040px] px-4 py-8 sm:px-8 sm:py-14">
        {!library.shelf.lasting && (
          <p role="alert" className="mb-6 rounded-sm bg-should-soft px-4 py-3 text-should">
            {startWords.forgetful}
          </p>
        )}
        <h1 className="text-[clamp(1.75rem,1.2rem+2.4vw,2.5rem)]">{startWords.title}</h1>
        <p className="mt-2 mb-6 text-ink-2">{startWords.lede}</p>
        <div className="mb-7 grid gap-3 sm:grid-cols-[1.5fr_1fr_1fr] sm:gap-4">
          {startWords.doors.map(({ id, title, text }, index) => (
            <button
              key={id}
              type="button"
              onClick={() => enter(id)}
              className={classNames(
                'rounded-md bg-surface p-4 text-left shadow-card motion-safe:transition-colors hover:bg-sunken sm:p-6',
                index === 0 ? 'border-2 border-accent' : 'border border-line',
              )}
            >
              <b className={index === 0 ? 'text-lg font-semibold' : 'font-semibold'}>{title}</b>
              <span className="mt-1 block text-sm text-ink-3">{text}</span>
            </button>
          ))}
        </div>
        <form
          noValidate
          onSubmit={handleSubmit(({ message, plan }) =>
            open(start((reader) => reader.startCase(library, { message, plan }))),
          )}
          className="flex flex-col gap-5"
        >
          <div className="grid gap-6 md:grid-cols-2">
            <PasteBox
              {...startWords.message}
              field={register('message')}
              onText={(text) => setValue('message', text, { shouldValidate: true })}
            />
            <PasteBox
              {...startWords.plan}
              field={register('plan')}
              onText={(text) => setValue('plan', text, { shouldValidate: true })}
            />
          </div>
          {said && (
            <p role="alert" className="text-must">
              {said}
            </p>
          )}
          <div className="flex flex-wrap items-center gap-2">
            <Button type="submit" look="primary" large disabled={formState.isSubmitting}>
              {hasPlan ? startWords.show : startWords.start}
            </Button>
            <Button look="quiet" onClick={() => open(start((reader) => reader.openRefusedSample(library)))}>
              {startWords.sample}
            </Button>
            <Button look="quiet" onClick={() => open(start((reader) => reader.openSample(library)))}>
              {startWords.finished}
            </Button>
            <FileButton
              label={startWords.file}
              accept=".rootline,.json,application/json"
              onFile={(file) =>
                open(
                  start(async (reader) =>
                    reader.openCaseFile(library, file.name, new Uint8Array(await file.arrayBuffer())),
                  ),
                )
              }
            />
          </div>
        </form>
        <details className="mt-8 rounded-md border border-line bg-surface">
          <summary className="cursor-pointer px-4 py-3 font-medium">{startWords.caution}</summary>
          <ul className="list-disc space-y-1 px-9 pb-4 text-ink-2">
            {startWords.cautions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
        <div ref={casesRef}>
          {heads.length > 0 && (
            <CaseList heads={heads} onRemove={(id) => void library.shelf.remove(id).then(refresh)} />
          )}
        </div>
      </main>
    </>
  )
}
