import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectionKinds } from '#domain/section.ts'
import type { Plan } from '#intake/plan.ts'
import { readPlan } from '#intake/read-plan.ts'
import { plans } from './plans.ts'

const mark = /⟦([a-z-]+)⟧/g

/** The text without its marks, and the parts that they stand for. */
function marked(plan: string): { text: string; parts: string[] } {
  const [, ...cuts] = plan.split(mark)
  const parts: string[] = []
  for (let at = 0; at < cuts.length; at += 2) parts.push(`${cuts[at]}: ${line(cuts[at + 1] ?? '')}`)
  return { text: plan.replace(mark, ''), parts }
}

const line = (text: string) => text.trim().replace(/\s+/g, ' ')
const told = ({ text, parts }: Plan) =>
  parts.map(({ section, start, end }) => `${section}: ${line(text.slice(start, end))}`)

describe('layouts', () => {
  test.each(Object.entries(plans))('%s', (_, plan) => {
    const { text, parts } = marked(plan)
    expect(told(readPlan(text))).toEqual(parts)
  })
})
