import { typeOf } from '#catalogue/type-of.ts'
import { type Violation, violations } from '#domain/violation.ts'
import { planWords } from '#rubric/case-words.ts'
import { packOf } from '#rubric/packs.ts'
import { factRule } from '#rubric/rule.ts'

const inauthentic =
  'Inauthentic complaints named two items. Inauthentic goods were not sold, and no inauthentic unit is left.'
const least = 4
const times = 2
const letter = /[\p{L}\p{N}]/u
const runs = /[a-z\d]+/g

export default factRule({
  severity: 'must',
  concern: 'asked',
  message: 'The plan speaks of {other} more than of what the message names.',
  notFound: 'The plan speaks of {other} more than of what the message names.',
  question: 'Does this plan answer the message that you got, or another one?',
  why: 'A plan for another problem is refused at once, however good it is.',
  how: 'Build the plan around the words of the message. What belongs to another problem goes out.',
  source: { codes: ['C1', 'C25', 'C19', 'C4', 'C3'], checked: '2026-11-01' },
  answers: 'issues/@/violation',
  *find(facts) {
    const own = facts.issues.map(({ violation }) => violation)
    const other = louder(planWords(facts), own)
    const [issue] = facts.issues
    if (other && issue) yield { path: `issues/${issue.id}/violation`, params: { other } }
  },
  *inText({ all, violation }) {
    const other = louder(all.source, [violation])
    if (other) yield { section: 'whole', params: { other } }
  },
  examples: {
    bad: [
      {
        when: 'the words are about another problem',
        given: {
          'causes/c1/text': inauthentic,
          'causes/c2/text': inauthentic,
          'controls/p1/target': '',
          'controls/p2/text': '',
        },
        at: 'issues/i1/violation',
      },
    ],
    good: [
      { when: 'the words are about the problem of the message', given: {} },
      {
        when: 'another problem is named once',
        given: { 'causes/c1/effect': 'One buyer thought that the toy was inauthentic.' },
      },
    ],
    textBad: [
      'Inauthentic complaints came in. We check authenticity now. An inauthentic item is returned. Inauthentic goods are not bought.',
      'Our Order Defect Rate was high. The ODR rose in May. We lowered the ODR. Order defect rate and ODR are watched.',
    ],
    textGood: [
      'Our Valid Tracking Rate fell, and one buyer doubted authenticity.',
      'The VTR was 81 %. The order defect rate was fine.',
      'We replaced the label tool.',
    ],
  },
})

/** Every name of every problem, in lower case, and what it can stand for. */
const named = new Map<string, Violation[]>()
for (const violation of violations) {
  for (const name of packOf(violation).names) {
    const known = named.get(name.toLowerCase()) ?? []
    named.set(name.toLowerCase(), [...known, violation])
  }
}

/** How often each problem is named. */
function countsOf(text: string): Map<Violation, number> {
  const words = text.toLowerCase().replaceAll('’', "'")
  const counts = new Map<Violation, number>()
  const said = new Set(words.match(runs))
  for (const [name, problems] of named) {
    const times = said.has(name.match(runs)?.[0] ?? '') ? timesIn(words, name) : 0
    if (times) for (const problem of problems) counts.set(problem, (counts.get(problem) ?? 0) + times)
  }
  return counts
}

/** How often a name stands in a text as words of its own. */
function timesIn(text: string, name: string): number {
  let times = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const around = text.charAt(at - 1) + text.charAt(at + name.length)
    if (!letter.test(around)) times++
  }
  return times
}

/** Problems of one group share words: a rights case speaks of brands, whichever right it is about. */
const isFar = (other: Violation, own: readonly Violation[]): boolean =>
  [other, ...own].every((one) => typeOf(one).group !== 'unknown') &&
  own.every((one) => typeOf(one).group !== typeOf(other).group)

/** The name of a problem that the words speak of far more often than of their own. Defect rates cover many problems. */
function louder(text: string, own: readonly Violation[]): string | undefined {
  if (own.some((one) => one === 'general' || one === 'odr' || !packOf(one).names.length)) return undefined
  const counts = countsOf(text)
  const said = own.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0)
  const other = [...counts].find(([one, count]) => count >= Math.max(least, times * said + 1) && isFar(one, own))?.[0]
  return other && packOf(other).names[0]
}
