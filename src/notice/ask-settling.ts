import type { AskKind } from '#domain/notice.ts'
import type { FoundAsk } from './asks.ts'
import type { Unit } from './outline.ts'
import type { Quote } from './reading.ts'

const planParts: readonly AskKind[] = ['root-cause', 'issue-description', 'actions-taken', 'preventive-steps']

/** A plan that is asked for by its parts is no ask of its own, and a lead whose bullets ask the same says nothing new. */
export function settled(asks: readonly FoundAsk[], units: readonly Unit[]): FoundAsk[] {
  const parts = asks.some(({ kind }) => planParts.includes(kind))
  const plan = asks.find(({ kind }) => kind === 'plan')
  return asks.filter((ask) => {
    if (ask.kind === 'plan') return !parts && ask === plan
    const depth = units[ask.place]?.depth ?? 0
    const next = asks.find(({ kind, place }) => kind === ask.kind && place > ask.place)
    return !next || !units.slice(ask.place + 1, next.place + 1).every((unit) => unit.depth > depth)
  })
}

/** Sentences in a row that ask for the same become one ask. */
export function joined(text: string, asks: readonly FoundAsk[]): (Quote & { kind: AskKind })[] {
  const kept: FoundAsk[] = []
  for (const ask of asks) {
    const at = kept.findIndex(
      ({ kind, group, place }) => kind === ask.kind && group === ask.group && place === ask.place - 1,
    )
    const before = kept[at]
    if (before && !ask.bullet) kept[at] = { ...ask, start: before.start, words: text.slice(before.start, ask.end) }
    else kept.push(ask)
  }
  return kept.map(({ kind, words, start, end }) => ({ kind, words, start, end }))
}
