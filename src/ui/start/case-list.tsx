import { useState } from 'react'
import type { CaseHead } from '#storage/shelf.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { hrefOf } from '../route.ts'
import { startWords } from './start-words.ts'

type Props = { readonly heads: readonly CaseHead[]; readonly onRemove: (id: string) => void }

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** The cases that this browser keeps, newest first. */
export function CaseList({ heads, onRemove }: Props) {
  const [asked, setAsked] = useState<CaseHead | null>(null)
  const newestFirst = heads.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  return (
    <section className="mt-12">
      <h2 className="mb-3 text-lg font-semibold">{startWords.cases}</h2>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {newestFirst.map((head) => (
          <li key={head.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
            <a
              href={hrefOf({ page: 'case', id: head.id, task: 'gaps' })}
              className="min-w-0 flex-1 basis-60 font-medium text-accent underline-offset-4 hover:underline"
            >
              {head.title || 'Untitled appeal'}
            </a>
            <span className="text-sm text-ink-3">{time.format(new Date(head.updatedAt))}</span>
            <Button look="quiet" onClick={() => setAsked(head)} aria-label={`${startWords.remove}: ${head.title}`}>
              {startWords.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog open={asked !== null} onClose={() => setAsked(null)} title={startWords.removeTitle}>
        <p className="font-medium">{asked?.title}</p>
        <p>{startWords.removeText}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={() => setAsked(null)}>{startWords.keep}</Button>
          <Button
            look="primary"
            onClick={() => {
              if (asked) onRemove(asked.id)
              setAsked(null)
            }}
          >
            {startWords.remove}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
