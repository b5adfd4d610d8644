import { ruleOf } from '#rubric/registry.ts'
import { useCaseState, useCaseStore } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { workspaceWords } from './workspace-words.ts'

/** What was set aside, with the reasons, and the way back. */
export function Dismissed() {
  const dismissed = useCaseState(({ facts }) => facts.dismissed)
  const store = useCaseStore()
  if (!dismissed.length) return null
  return (
    <details className="text-sm">
      <summary className="cursor-pointer font-medium text-ink-2">{workspaceWords.dismissed(dismissed.length)}</summary>
      <ul className="mt-2 grid gap-2">
        {dismissed.map((one) => (
          <li key={one.key} className="flex items-start justify-between gap-2 border-t border-line pt-2">
            <span>
              {ruleOf(one.key.split('@')[0] ?? '').question}
              <span className="block text-ink-3">{one.reason}</span>
            </span>
            <Button
              look="quiet"
              onClick={() =>
                store.getState().answer(
                  'dismissed',
                  dismissed.filter(({ key }) => key !== one.key),
                )
              }
            >
              {workspaceWords.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
