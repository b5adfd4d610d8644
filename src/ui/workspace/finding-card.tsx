import { useState } from 'react'
import { fieldAt } from '#interview/questions.ts'
import type { Finding } from '#rubric/finding.ts'
import { AnswerField } from '../answers/answer-field.tsx'
import { useFacts } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { classNames } from '../kit/class-names.ts'
import { SeverityChip } from '../kit/severity-chip.tsx'
import { DismissDialog } from './dismiss-dialog.tsx'
import { FindingReason } from './finding-reason.tsx'
import { openField } from './open-field.ts'
import { taskOf } from './task-sections.ts'
import { workspaceWords } from './workspace-words.ts'

const edges = { must: 'border-l-must', should: 'border-l-should', could: 'border-l-could' } as const

/** One gap as a question. Where a field answers it, the field is here; else *Show* leads to the words. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { id } = useFacts()
  const [asked, setAsked] = useState(false)
  const { severity, question, quote, message, path, start, end, answers } = finding
  const field = answers ? fieldAt(answers) : undefined
  function show() {
    openField(id, taskOf(finding), answers || path, start, end)
  }
  return (
    <article
      className={classNames('grid gap-2 rounded-sm border border-l-4 border-line bg-surface p-3.5', edges[severity])}
    >
      <div>
        <SeverityChip severity={severity} />
      </div>
      <h3 className="text-base leading-snug font-semibold">{question}</h3>
      {quote && <q className="rounded-sm bg-sunken px-2 py-1 font-serif text-sm text-ink-2">{quote}</q>}
      <p className="text-sm text-ink-2">{message}</p>
      {field && <AnswerField key={answers} path={answers} field={field} home={false} />}
      <div className="flex flex-wrap items-center gap-1">
        {path && <Button onClick={show}>{workspaceWords.show}</Button>}
        <Button look="quiet" onClick={() => setAsked(true)}>
          {workspaceWords.dismiss}
        </Button>
      </div>
      <FindingReason rule={finding.rule} />
      <DismissDialog open={asked} finding={finding} onClose={() => setAsked(false)} />
    </article>
  )
}
