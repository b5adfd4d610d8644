import type { Case } from '#domain/case.ts'
import type { Control } from '#domain/control.ts'
import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, type Shown, thin, together } from '#rubric/level.ts'
import { isStricter } from '#rubric/limits.ts'

const step = 'At which figure do you act, and what do you do then?'

export default criterion({
  group: 'measured',
  name: 'A limit, and what happens at it',
  required: true,
  rule: 'preventive/no-threshold',
  needed: ({ controls }) => !controls.length || controls.some(looks),
  level(facts) {
    const limits = distinct(facts.controls)
      .filter(looks)
      .map((control) => ofControl(facts, control))
    return together(limits, missing('controls', step))
  },
  examples: [
    { when: 'each check has both', given: {}, level: 'met' },
    { when: 'a check has no reaction', given: { 'controls/p2/reaction': '' }, level: 'thin' },
    { when: 'a check has neither', given: { 'controls/p2/reaction': '', 'controls/p2/limit': '' }, level: 'missing' },
    { when: 'the limit lies below Amazon’s target', given: { 'controls/p2/limit': 'below 90 %' }, level: 'thin' },
    {
      when: 'the failure is blocked and nothing needs a look',
      given: { 'controls/p2/kind': 'block' },
      level: 'not-needed',
    },
    { when: 'there is no preventive step', given: { controls: [] }, level: 'missing' },
  ],
})

/** Only a check has a figure to watch; what is not said yet may be one. */
function looks({ kind }: Control): boolean {
  return kind === 'check' || kind === ''
}

function ofControl(facts: Case, { id, limit, reaction, causes }: Control): Shown {
  const at = `controls/${id}/limit`
  if (!limit.trim() && !reaction.trim()) return missing(at, step)
  if (!limit.trim()) return thin(at, reaction, 'At which figure do you act?')
  if (!reaction.trim()) return thin(`controls/${id}/reaction`, limit, 'What happens when it is crossed?')
  const issues = facts.causes.filter((cause) => causes.includes(cause.id)).flatMap((cause) => cause.issues)
  const targets = facts.issues.filter((issue) => issues.includes(issue.id)).map(({ metric }) => metric.target)
  const late = targets.find((target) => target !== null && !isStricter(limit, target))
  return late === undefined
    ? met(at, `${limit}: ${reaction}`)
    : thin(at, limit, `Amazon’s target is ${late} %. Does your limit react before it is missed?`)
}
