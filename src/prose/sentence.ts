import type { Sentence, Span } from './prose.ts'

/** One sentence of the source with its features. */
export function readSentence(source: string, { start, end }: Span, form: Sentence['form']): Sentence {
  const text = source.slice(start, end)
  const find = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ words, start: start + index, end: start + index + words.length }))
  const planned = /\b(?:will|shall|going to|plan to|intend to|promise to)\b/i.test(text)
  const done = /\b(?:was|were|did|had|has|have)\b|\b\w+ed\b/i.test(text)
  const role = /\b(?:manager|lead|packer|clerk|team|staff|supervisor)\b/i
  return {
    start,
    end,
    text,
    form,
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    tense: planned ? 'planned' : /\b(?:are|is|am)\s\w+ing\b/i.test(text) ? 'ongoing' : done ? 'done' : 'standing',
    actor: /^(?:we|i)\b|\b(?:we|i)\b/i.test(text) ? 'we' : role.test(text) ? 'role' : 'nobody',
    passive: /\b(?:was|were|been|be|is|are)\s\w+(?:ed|en)\b/i.test(text),
    dates: find(/\b\d{4}-\d\d-\d\d\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g).map((at) => ({ ...at, precision: 'day' as const })),
    numbers: find(/\b\d+\b/g).map((at) => ({ ...at, value: Number(at.words), percent: text.startsWith('%', at.end - start), unit: '' })),
    identifiers: find(/\b\d{3}-\d{7}-\d{7}\b/g).map((at) => ({ ...at, kind: 'order' as const })),
    roles: find(/\b(?:manager|lead|packer|clerk|supervisor)\b/gi),
    cadences: find(/\b(?:daily|weekly|monthly|every \w+|each \w+)\b/gi).map((at) => ({ ...at, hard: true })),
    hedges: find(/\b(?:possibly|probably|perhaps|maybe|hopefully)\b/gi),
  }
}
