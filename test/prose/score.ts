import { readProse, type Span } from '#prose/prose.ts'
import type { Labelled } from './labelled.ts'

export const features = [
  'tense',
  'actor',
  'passive',
  'dates',
  'numbers',
  'identifiers',
  'roles',
  'cadences',
  'hedges',
] as const
export type Feature = (typeof features)[number]

/** Where the reader sees something else than the label says. */
export type Miss = { readonly text: string; readonly feature: Feature; readonly want: unknown; readonly got: unknown }

/** The share of sentences that are read right, feature by feature. */
export function score(sentences: readonly Labelled[]): { accuracy: Record<Feature, number>; misses: Miss[] } {
  const misses = sentences.flatMap(missesOf)
  const right = (feature: Feature) => 1 - misses.filter((miss) => miss.feature === feature).length / sentences.length
  return {
    accuracy: Object.fromEntries(features.map((name) => [name, right(name)])) as Record<Feature, number>,
    misses,
  }
}

function missesOf([text, tense, actor, dates, numbers, more = {}]: Labelled): Miss[] {
  const [read] = readProse(text).sentences
  if (!read) return features.map((feature) => ({ text, feature, want: 'a sentence', got: 'none' }))
  const misses: Miss[] = []
  const same = (feature: Feature, want: unknown, got: unknown) => {
    if (JSON.stringify(want) !== JSON.stringify(got)) misses.push({ text, feature, want, got })
  }
  same('tense', tense, read.tense)
  same('actor', actor, read.actor)
  same('passive', more.passive ?? false, read.passive)
  same(
    'dates',
    dates,
    read.dates.map(({ words, precision }) => (precision === 'day' ? words : `${words}~${precision}`)),
  )
  same(
    'numbers',
    numbers,
    read.numbers.map(({ words, unit }) => (unit ? `${words} → ${unit}` : words)),
  )
  covers(
    'identifiers',
    more.identifiers,
    read.identifiers.map((found) => ({ ...found, sign: `${found.kind} ` })),
  )
  covers(
    'roles',
    more.roles,
    read.roles.map((found) => ({ ...found, sign: '' })),
  )
  covers(
    'cadences',
    more.cadences,
    read.cadences.map((found) => ({ ...found, sign: found.hard ? '' : '~' })),
  )
  covers(
    'hedges',
    more.hedges,
    read.hedges.map((found) => ({ ...found, sign: '' })),
  )
  return misses

  /** One mention for each label, over the same words: where exactly it starts and ends does not matter. */
  function covers(
    feature: Feature,
    labels: readonly string[] = [],
    found: readonly (Span & { words: string; sign: string })[],
  ) {
    const wanted = [...labels]
    const surplus = found.filter(({ start, end, sign }) => {
      const at = wanted.findIndex(
        (label) => label.startsWith(sign) && overlaps(label.slice(sign.length), { start, end }),
      )
      if (at >= 0) wanted.splice(at, 1)
      return at < 0
    })
    if (wanted.length + surplus.length > 0)
      misses.push({ text, feature, want: labels, got: found.map(({ sign, words }) => sign + words) })
  }

  function overlaps(words: string, span: Span): boolean {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (at < span.end && span.start < at + words.length) return true
    }
    return false
  }
}
