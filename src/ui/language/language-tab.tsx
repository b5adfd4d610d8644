import { useRef } from 'react'
import { useJudgement } from '../judgement-context.tsx'
import { Button } from '../kit/button.tsx'
import type { Task } from '../route.ts'
import { taskOf } from '../workspace/task-sections.ts'
import { useLanguage } from './language-context.tsx'
import { LanguageList } from './language-list.tsx'
import { languageWords } from './language-words.ts'

/** Spelling and grammar: what the check is, the way to turn it on, and its own list. */
export default function LanguageTab({ task }: { readonly task: Task }) {
  const { state, findings } = useLanguage()
  const { draft } = useJudgement()
  const titleRef = useRef<HTMLHeadingElement>(null)
  const isOpen = state.is === 'on' || state.is === 'loading'
  const here = findings.filter((finding) => taskOf({ ...finding, answers: '' }) === task)
  const elsewhere = findings.filter((finding) => !here.includes(finding))
  // What had the focus is gone; the next thing to hear is how many remain.
  const onDone = () => titleRef.current?.focus({ preventScroll: true })
  return (
    <div className="flex flex-col items-start gap-3 pb-6">
      <h2 ref={titleRef} tabIndex={-1} className="text-base font-semibold">
        {languageWords.title}
      </h2>
      {!isOpen && (
        <>
          <p className="text-sm text-ink-2">{languageWords.about}</p>
          <p className="text-sm text-ink-2">{languageWords.cost}</p>
          {state.is === 'stopped' && (
            <p role="alert" className="text-sm text-must">
              {state.message}
            </p>
          )}
          <Button look="primary" onClick={() => state.turnOn(draft)}>
            {state.is === 'stopped' ? languageWords.again : languageWords.turnOn}
          </Button>
        </>
      )}
      <p role="status" className="text-sm text-ink-3">
        {statusOf(state.is, state.waiting, here.length)}
      </p>
      {state.is === 'on' && (
        <>
          <LanguageList findings={here} onDone={onDone} />
          {elsewhere.length > 0 && (
            <details className="w-full text-sm">
              <summary className="cursor-pointer font-medium text-accent">
                {languageWords.elsewhere(elsewhere.length)}
              </summary>
              <div className="mt-2">
                <LanguageList findings={elsewhere} onDone={onDone} />
              </div>
            </details>
          )}
          <p className="text-xs text-ink-3">
            {languageWords.scope} {languageWords.addNote}
          </p>
        </>
      )}
      {isOpen && (
        <Button look="quiet" onClick={state.turnOff}>
          {languageWords.turnOff}
        </Button>
      )}
    </div>
  )
}

function statusOf(is: string, waiting: number, here: number): string {
  if (is === 'loading') return languageWords.loading
  if (is !== 'on') return ''
  if (waiting > 0) return languageWords.reading(waiting)
  return here ? languageWords.here(here) : languageWords.noneHere
}
