import { useState } from 'react'
import { dayOf } from '#app/clock.ts'
import { firstSteps } from '#app/first-steps.ts'
import { judgeAttempt } from '#app/judge.ts'
import { AnswerForm } from '../answers/answer-form.tsx'
import { useFacts } from '../case-context.ts'
import { useJudgement } from '../judgement-context.tsx'
import { Button } from '../kit/button.tsx'
import { useLibrary } from '../library-context.ts'
import { goTo, hrefOf } from '../route.ts'
import { startWords } from '../start/start-words.ts'
import { FindingCard } from '../workspace/finding-card.tsx'
import { openField } from '../workspace/open-field.ts'
import { taskOf } from '../workspace/task-sections.ts'
import { AskTable } from './ask-table.tsx'
import { FoundList } from './found-list.tsx'
import { gapsWords } from './gaps-words.ts'
import { SplitList } from './split-list.tsx'

/** What Amazon asked beside what the text answers, and where to begin. */
export function GapsPage() {
  const facts = useFacts()
  const { findings, asks: guided } = useJudgement()
  const { clock } = useLibrary()
  const [all, setAll] = useState(false)
  const attempt = facts.attempts.at(-1)
  const sent = attempt ? judgeAttempt(facts, attempt, dayOf(clock())) : null
  const asks = sent?.asks ?? guided
  const answered = asks.filter(({ status }) => status === 'answered').length
  const steps = firstSteps(findings)
  const open = facts.notice.facts.some(({ confirmed }) => confirmed === 'open')
  function begin() {
    const first = steps[0]
    if (!first) return goTo({ page: 'case', id: facts.id, task: 'root-cause' })
    openField(facts.id, taskOf(first), first.answers)
  }
  return (
    <div className="mx-auto max-w-[70rem]">
      <h1>
        {sent && facts.notice.asks.length > 0
          ? gapsWords.title(asks.length, answered)
          : sent
            ? gapsWords.titleNoAsks
            : gapsWords.titleNoPlan(asks.length, answered)}
      </h1>
      <p className="mt-2 max-w-[70ch] text-ink-2">
        {sent ? gapsWords.lede.plan : facts.causes.length ? gapsWords.lede.begun : gapsWords.lede.fresh}
      </p>
      {sent && sent.strengths.length > 0 && (
        <p className="mt-1 mb-6 max-w-[70ch] text-ink-2">
          <b className="font-semibold text-met">{gapsWords.lede.good}</b>{' '}
          {sent.strengths.map(({ says }) => says).join('; ')}.
        </p>
      )}
      {open && (
        <p className="my-4 rounded-sm bg-accent-soft px-4 py-2.5">
          {gapsWords.confirm}{' '}
          <a
            className="font-medium text-accent underline underline-offset-4"
            href={hrefOf({ page: 'case', id: facts.id, task: 'notice' })}
          >
            {gapsWords.toNotice}
          </a>
        </p>
      )}
      {facts.notice.asks.length === 0 && <p className="mt-2 text-sm text-ink-3">{gapsWords.usual}</p>}
      <AskTable asks={asks} />
      {steps.length > 0 && (
        <section aria-labelledby="start-here">
          <h2 id="start-here" className="mt-8 mb-3 text-lg font-semibold">
            {gapsWords.start}
          </h2>
          <AnswerForm>
            <div className="grid gap-4 md:grid-cols-3">
              {steps.map((finding) => (
                <FindingCard key={finding.key} finding={finding} />
              ))}
            </div>
          </AnswerForm>
        </section>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-2">
        <Button look="primary" large onClick={begin}>
          {gapsWords.begin}
        </Button>
        {sent && sent.findings.length > 0 && (
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? gapsWords.fewer : gapsWords.all(sent.findings.length)}
          </Button>
        )}
      </div>
      {sent && all && <FoundList findings={sent.findings} />}
      {attempt && <SplitList attempt={attempt} />}
      <details className="mt-6 rounded-md border border-line bg-surface">
        <summary className="cursor-pointer px-4 py-3 font-medium">{gapsWords.caution}</summary>
        <ul className="list-disc space-y-1 px-9 pb-4 text-ink-2">
          {startWords.cautions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
