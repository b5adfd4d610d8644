import { ruleOfCase } from '#rubric/rules-of-case.ts'
import { useCaseStore, useFacts } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { workspaceWords } from './workspace-words.ts'

/** What was set aside, one finding or a whole rule, with the reasons, and the way back. */
export function Dismissed() {
  const facts = useFacts()
  const store = useCaseStore()
  const { dismissed, switchedOff } = facts
  // A rule that came with a pack which is gone has no question any more: its id is all that is left.
  const questionOf = (rule: string) => ruleOfCase(facts, rule)?.question ?? rule
  const without = <T,>(list: readonly T[], gone: T) => list.filter((one) => one !== gone)
  const entries = [
    ...dismissed.map((one) => ({
      id: `one ${one.key}`,
      question: questionOf(one.key.split('@')[0] ?? ''),
      says: one.reason,
      back: () => store.getState().answer('dismissed', without(dismissed, one)),
    })),
    ...switchedOff.map((one) => ({
      id: `rule ${one.rule}`,
      question: questionOf(one.rule),
      says: `${workspaceWords.ruleOff}: ${one.reason}`,
      back: () => store.getState().answer('switchedOff', without(switchedOff, one)),
    })),
  ]
  if (!entries.length) return null
  return (
    <details className="text-sm">
      <summary className="cursor-pointer font-medium text-ink-2">{workspaceWords.dismissed(entries.length)}</summary>
      <ul className="mt-2 grid gap-2">
        {entries.map(({ id, question, says, back }) => (
          <li key={id} className="flex items-start justify-between gap-2 border-t border-line pt-2">
            <span>
              {question}
              <span className="block text-ink-3">{says}</span>
            </span>
            <Button look="quiet" aria-label={workspaceWords.bringBackWhat(question)} onClick={back}>
              {workspaceWords.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
