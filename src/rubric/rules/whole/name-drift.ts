import type { Draft } from '#draft/draft.ts'
import type { Prose } from '#prose/prose.ts'
import { remembered } from '#rubric/remembered.ts'
import { draftRule, type Place } from '#rubric/rule.ts'

const capital = /\b[A-Z][A-Za-z]{5,}\b/g
const quoted = /["“‘'](\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+)["”’']/gu
/** Endings that make another form of the same word. */
const form = /(?:s|es|ed|ing|er|ers|ly|al|ity|ion|ions|ment|ments|['’]s)$/
const rare = 2

export default draftRule({
  severity: 'could',
  concern: 'polish',
  message: '“{words}” and “{other}” seem to be one name in two spellings.',
  question: 'Which spelling is right?',
  why: 'The reader cannot know whether these are two things, and has to guess how they belong together.',
  how: 'Pick one name for each tool, field and product, and use it everywhere.',
  source: { codes: ['F2'], checked: '2026-11-01' },
  *find(draft) {
    for (const alike of byFirstLetter(names(draft))) {
      for (const [index, one] of alike.entries()) {
        for (const other of alike.slice(index + 1)) {
          const [rarer, commoner] = one.times < other.times ? [one, other] : [other, one]
          if (isDrift(rarer, commoner)) yield { ...rarer.place, params: { words: rarer.name, other: commoner.name } }
        }
      }
    }
  },
  examples: {
    bad: [
      'Orders go to Deposco. The number comes back from Depsoco to the shop.',
      'The field “Shipping Method” stays empty. The “Ship Method” is set later.',
      'We bought from Brightwell. The invoice of Brighwell is here.',
    ],
    good: [
      'Orders go to Deposco. The number comes back from Deposco.',
      'UPS and USPS collect each day. Germany and German buyers wait longer.',
      'The field “Shipping Method” feeds the field “Shipping Service”.',
      'Orders are kept. Ordered goods come later, and Borders of the box are marked.',
      'Buyers in November asked more than buyers in December.',
    ],
  },
})

type Name = { readonly name: string; readonly times: number; readonly place: Place; readonly isQuoted: boolean }

function names({ sections }: Draft): Name[] {
  const found = new Map<string, Name>()
  const small = new Set<string>()
  for (const { kind, passages } of sections) {
    for (const { path, offset, prose } of passages) {
      const { lower, named } = wordsIn(prose)
      for (const word of lower) small.add(word)
      for (const { name, at, isQuoted } of named) {
        const known = found.get(name)
        const start = offset + at
        const place = known?.place ?? { section: kind, path, start, end: start + name.length }
        found.set(name, { name, times: (known?.times ?? 0) + 1, isQuoted: known?.isQuoted ?? isQuoted, place })
      }
    }
  }
  return [...found.values()].filter(({ name, isQuoted }) => isQuoted || !small.has(name.toLowerCase()))
}

/** What may be a name in a text, and the words in small letters, which are none. */
const wordsIn = remembered(({ source }: Prose) => ({
  lower: source.match(/\b[a-z]{6,}\b/g) ?? [],
  named: [
    ...Array.from(source.matchAll(capital), ({ 0: name, index }) => ({ name, at: index, isQuoted: false })),
    ...Array.from(source.matchAll(quoted), ({ 0: words, 1: name = '', index }) => ({
      name,
      at: index + words.indexOf(name),
      isQuoted: true,
    })),
  ],
}))

function byFirstLetter(found: readonly Name[]): Name[][] {
  const groups = new Map<string, Name[]>()
  for (const one of found) {
    const letter = one.name.charAt(0).toLowerCase()
    groups.set(letter, [...(groups.get(letter) ?? []), one])
  }
  return [...groups.values()]
}

function isDrift(rarer: Name, commoner: Name): boolean {
  if (rarer.isQuoted !== commoner.isQuoted) return false
  if (rarer.isQuoted) return isSameTerm(rarer.name.split(' '), commoner.name.split(' '))
  const [a, b] = [rarer.name.toLowerCase(), commoner.name.toLowerCase()]
  if (rarer.times > rare || a === b || Math.abs(a.length - b.length) > 1) return false
  if (a.startsWith(b) || b.startsWith(a) || a.replace(form, '') === b.replace(form, '')) return false
  return isOneSlip(a, b)
}

/** “Shipping Method” and “Ship Method”. */
const isSameTerm = (a: readonly string[], b: readonly string[]): boolean => {
  const [first = '', other = ''] = [a[0]?.toLowerCase(), b[0]?.toLowerCase()]
  return (
    a.length === b.length &&
    a.at(-1) === b.at(-1) &&
    first !== other &&
    (first.startsWith(other) || other.startsWith(first)) &&
    Math.min(first.length, other.length) > 3
  )
}

/** One letter changed, left out or doubled, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
}
