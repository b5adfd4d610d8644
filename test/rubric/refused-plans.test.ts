import { describe, expect, test } from 'vitest'
import { judgeAttempt } from '#app/judge.ts'
import { attemptOf } from '#app/open-from-plan.ts'
import { openCase } from '#domain/open-case.ts'
import { sampleToday } from '#domain/sample-case.ts'
import { readPlan } from '#intake/read-plan.ts'
import { mustFind, mustNotFind, refusedPlans } from '../e2e/refused-plans.ts'

describe.each(refusedPlans)('$name', ({ plan }) => {
  test.skipIf(plan === null)('everything that reviewers refuse in it is found, and nothing that it does right', () => {
    const facts = openCase('case-1', 'vtr', '2026-04-20T09:00:00.000Z')
    const { findings } = judgeAttempt(facts, attemptOf(facts, readPlan(plan ?? '')), sampleToday)
    const rules = findings.map(({ rule }) => rule)
    expect(mustFind.filter((rule) => !rules.includes(rule))).toEqual([])
    expect(mustNotFind.filter((rule) => rules.includes(rule))).toEqual([])
  })
})
