import type { Case } from '#domain/case.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { countWords, sentencesIn, varied } from './varied.ts'

const lists = ['causes', 'actions', 'controls', 'exhibits'] as const
const itemId = /^[cape]\d$/
const most = 1_000

/** The sample case with its items again and again, each in words of its own, until it holds about so many words. */
export function longCase(words: number, turn: number): Case {
  const facts = structuredClone({ ...sampleCase, causes: [], actions: [], controls: [], exhibits: [], attested: [] }) as Case
  let count = 0
  for (let copy = turn * most; count < words; copy++) {
    for (const list of lists) {
      for (const item of sampleCase[list]) {
        if (count >= words) break
        const own = renewed(item, copy)
        ;(facts[list] as unknown[]).push(own)
        count += wordsOf(own)
      }
    }
  }
  return facts
}

/** An item under ids of its own, with every sentence varied. */
function renewed<Item extends { readonly id: string }>(item: Item, copy: number): Item {
  let number = copy * most
  return JSON.parse(JSON.stringify(item), (_, value: unknown) => {
    if (typeof value !== 'string') return value
    if (itemId.test(value)) return `${value}-${copy}`
    return value.endsWith('.') ? sentencesIn(value).map((one) => varied(one, number++)).join(' ') : value
  })
}

function wordsOf(item: object): number {
  return Object.values(item).flat().reduce((sum: number, value: unknown) => {
    if (typeof value === 'string') return sum + (value.includes(' ') ? countWords(value) : 0)
    return sum + (typeof value === 'object' && value ? wordsOf(value) : 0)
  }, 0)
}
