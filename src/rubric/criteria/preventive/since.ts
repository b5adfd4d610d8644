import { longDay } from '#domain/day.ts'
import { follows, orderStep } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, thin, together } from '#rubric/level.ts'

const step = 'Since which day is it in force?'

export default criterion({
  group: 'dated',
  name: 'In force since a day, with what it has shown',
  required: false,
  rule: 'preventive/no-start-date',
  level(facts, today) {
    const days = distinct(facts.controls).map((control) => {
      const { id, status, since, impact } = control
      if (status !== 'in-force' || !since) return missing(`controls/${id}/since`, step)
      const words = longDay(since)
      if (!follows(facts, control, since, today)) return thin(`controls/${id}/since`, words, orderStep)
      return impact.trim()
        ? met(`controls/${id}/impact`, impact)
        : thin(`controls/${id}/impact`, words, 'What has it shown so far?')
    })
    return together(days, missing('controls', step))
  },
  examples: [
    { when: 'each step has a day and a result', given: {}, level: 'met' },
    { when: 'one has shown nothing yet', given: { 'controls/p1/impact': '' }, level: 'thin' },
    { when: 'one starts after today', given: { 'controls/p1/since': '2026-05-01' }, level: 'thin' },
    { when: 'one was there before the failure was found', given: { 'controls/p1/since': '2025-05-01' }, level: 'thin' },
    {
      when: 'none has begun',
      given: { 'controls/p1/since': '', 'controls/p2/since': '', 'controls/p3/since': '' },
      level: 'missing',
    },
  ],
})
