import type { Case } from '#domain/case.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { countWords, sentencesIn, varied } from './varied.ts'

const lists = ['causes', 'actions', 'controls', 'exhibits'] as const
const itemId = /^[cape]\d$/
/** More copies than the longest case has, and more sentences than an item has. */
const copiesInTurn = 40
const sentencesInItem = 20

/**
 * The sample case with its items again and again until they hold about so many words. Every sentence ends in words of its
 * own, which no other turn gives.
 */
export function longCase(words: number, turn: number): Case {
  const facts: Case = {
    ...structuredClone(sampleCase),
    causes: [],
    actions: [],
    controls: [],
    exhibits: [],
    attested: [],
  }
  let count = 0
  for (let copy = turn * copiesInTurn; count < words; copy++) {
    for (const list of lists) {
      for (const item of sampleCase[list]) {
        if (count >= words) return facts
        const own = renewed(item, copy)
        const items: object[] = facts[list]
        items.push(own)
        count += wordsOf(own)
      }
    }
  }
  return facts
}

/** An item of another copy: ids and links of its own, and every sentence varied. */
function renewed<Item extends object>(item: Item, copy: number): Item {
  let number = copy * sentencesInItem
  return JSON.parse(JSON.stringify(item), (_, value: unknown) => {
    if (typeof value !== 'string') return value
    if (itemId.test(value)) return `${value}-${copy}`
    if (!value.endsWith('.')) return value
    return sentencesIn(value)
      .map((sentence) => varied(sentence, number++))
      .join(' ')
  })
}

/** A field of one word is a choice or a unit. */
function wordsOf(value: unknown): number {
  if (typeof value === 'string') return value.includes(' ') ? countWords(value) : 0
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + wordsOf(one), 0)
    : 0
}
