import { longDay } from '#domain/day.ts'
import { isHouseRule } from '#rubric/house/house-rules.ts'
import { ruleOfCase } from '#rubric/rules-of-case.ts'
import { classesOf } from '#rubric/sources.ts'
import { useJudgement } from '../judgement-context.tsx'
import { workspaceWords } from './workspace-words.ts'

/** Why a rule asks, what to write instead, and whose word it rests on. */
export function FindingReason({ rule: id }: { readonly rule: string }) {
  // The case that was judged: the open one can have lost its house rules since.
  const { draft } = useJudgement()
  const rule = ruleOfCase(draft.case, id)
  const { house } = draft.case
  if (!rule) return null
  const { codes, checked } = rule.source
  return (
    <details className="text-sm">
      <summary className="cursor-pointer font-medium text-accent">{workspaceWords.why}</summary>
      <p className="mt-1 text-ink-2">{rule.why}</p>
      <p className="mt-2 font-medium">{workspaceWords.instead}</p>
      <p className="text-ink-2">{rule.how}</p>
      <p className="mt-2 text-xs text-ink-3">
        {house && isHouseRule(rule)
          ? workspaceWords.houseSource(house)
          : workspaceWords.checkedOn(classesOf(codes).join(', '), longDay(checked))}
      </p>
    </details>
  )
}
