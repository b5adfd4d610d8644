import { phrases } from '#prose/find.ts'
import type { Pack } from '#rubric/packs.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'should',
  concern: 'asked',
  message: 'Your own words for the cause never name {name}.',
  notFound: 'We could not find the name of what the message is about, such as “{name}”, in the part on the cause.',
  question: 'Which metric or policy is it, and in which category or for which listing?',
  why: 'The reader has to see within seconds that the plan answers this message and no other.',
  how: 'Name the metric or policy and the category in the first two sentences.',
  source: { codes: ['C26', 'C25', 'C18', 'A2'], checked: '2026-11-01' },
  answers: 'ownWords/root-cause',
  *find({ ownWords }, _today, pack) {
    const words = ownWords['root-cause'] ?? ''
    if (words.trim() && !isNamed(words, pack))
      yield { path: 'ownWords/root-cause', params: { name: pack.names[0] ?? '' } }
  },
  *inText({ section, pack }) {
    const told = [...section('opening').sentences, ...section('root-cause').sentences].filter(
      ({ form }) => form !== 'heading',
    )
    if (!isNamed(told.map(({ text }) => text).join('\n'), pack))
      yield { section: 'root-cause', params: { name: pack.names[0] ?? '' } }
  },
  examples: {
    bad: [
      {
        when: 'own words do not name it',
        given: { 'ownWords/root-cause': 'The carrier field stayed empty after import.' },
        at: 'ownWords/root-cause',
      },
    ],
    good: [
      { when: 'the words come from the template, which names it', given: {} },
      {
        when: 'own words name it',
        given: { 'ownWords/root-cause': 'Our Valid Tracking Rate in Toys fell because the carrier field was empty.' },
      },
    ],
    textBad: [
      'There was an error in the field transfer.',
      'Our tracking numbers were valid, and yet the carrier was missing.',
    ],
    textGood: [
      'Our Valid Tracking Rate in Toys fell because carrier names were missing.',
      'The VTR was 81 % because the label tool left a field empty.',
      {
        opening: 'You told us that our valid tracking rate is below 95 %.',
        'root-cause': 'The carrier field was empty.',
      },
    ],
  },
})

const known = new Map<Pack, RegExp>()

function isNamed(words: string, pack: Pack): boolean {
  if (!pack.names.length) return true
  const pattern = known.get(pack) ?? new RegExp(phrases(...pack.names.map(spaced)).source, 'i')
  known.set(pack, pattern)
  return pattern.test(spaced(words))
}

/** "used-sold-as-new" and "used sold as new" are one name. */
const spaced = (words: string): string => words.replace(/[-–]/g, ' ')
