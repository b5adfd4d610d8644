import { describe, expect, test } from 'vitest'
import { sampleCase } from '#domain/sample-case.ts'
import { sectionKinds } from '#domain/section.ts'
import { passagesOf } from '#draft/passages.ts'
import { findSlip } from '#language/slip.ts'
import { slips } from '#language/slip-list.ts'
import { rules } from '#rubric/registry.ts'

/** The text with each find marked, as an example writes it. */
function marked(slip: (typeof slips)[number], text: string): string {
  return [...findSlip(slip, text)]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (shown, { start, end, suggestions }) =>
        `${shown.slice(0, start)}⟦${shown.slice(start, end)}→${suggestions[0]}⟧${shown.slice(end)}`,
      text,
    )
}

describe.each(slips.map((slip) => [slip.id, slip] as const))('%s', (_, slip) => {
  test('says what is wrong', () => expect(slip.message).toMatch(/^.*[.]$/))
  test.each(slip.examples.bad)('marks “%s”', (bad) => {
    expect(marked(slip, bad.replace(/⟦(.*?)→.*?⟧/gs, '$1'))).toBe(bad.replace(/’t⟧/g, "'t⟧"))
  })
  test.each(slip.examples.good)('passes “%s”', (good) => expect(marked(slip, good)).toBe(good))
})

/** Good English that others wrote for other tests: the rules' examples and the finished sample. */
const goodEnglish = [
  ...sectionKinds.flatMap((section) => passagesOf(sampleCase, section)).map(({ prose }) => prose.source),
  ...rules.flatMap(({ examples }) => wordsIn(examples)),
]

test.each(slips)('$id is silent in the sample and in the examples of the rubric', (slip) => {
  expect(goodEnglish.map((text) => marked(slip, text)).filter((text) => text.includes('→'))).toEqual([])
})

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/[⟦⟧]/g, '')]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
