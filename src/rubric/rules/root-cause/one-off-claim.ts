import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const playedDown = cue(
  '(isolated|one-?time|one-?off|once-off|single|sporadic|singular|exceptional|solitary|rare|unique) ~1 (incident|case|event|mistake|error|occurrence|slip|occasion|issue|problem|failure|exception|situation|oversight|instance|lapse)s?',
  '(only|just|merely) (happened )?(once|one time)',
  '(only|just|merely) ~4 (a few|few|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|a single|a handful of|a couple of|a small number of|some) ~3 (orders?|packages?|parcels?|units?|items?|complaints?|claims?|buyers?|customers?|shipments?|asins?|listings?|cases?|times?|reviews?|products?)',
  '(few|one|two|three|four|five|\\d+) (orders?|complaints?|claims?|customers?|buyers?|cases?|items?) only',
  '(never|not) ~1 (happened|occurred|been|had|seen) ~4 (before|until now|until today|so far|in the past)',
  '(first|only) time ~1 (this|that|it|we|such|ever|in)',
  '(no one|nobody|no other \\w+|none of \\w+ \\w+) ~3 (complained|complains)',
  '(very|quite|really) (rare*|seldom|few (orders|cases|buyers|customers|complaints|claims|times))',
  '(minor|small|little|tiny) (incident|mistake|error|slip|issue|problem|number of)',
)
const results = cue('(after|since) (the|that|this|then|we|our|these|\\d+)')

export default proseRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” plays the failure down.',
  question: 'How many were affected, out of how many?',
  why: 'It argues that no plan is needed, and Amazon asks not to limit the plan to single orders.',
  how: 'Give the count and go on. The reader judges the size.',
  source: { codes: ['C8', 'F21', 'A5'], checked: '2026-11-01' },
  in: ['root-cause'],
  find: (prose) => inSentences(prose, playedDown, ({ text }) => results.test(text)),
  examples: {
    bad: [
      'This was an ⟦isolated incident⟧.',
      'In that month ⟦only two orders⟧ were late.',
      'Nothing like it has ⟦never happened before⟧.',
      'It is the ⟦first time this⟧ went wrong.',
    ],
    good: [
      'Two of 31 orders were late; both were multi-box orders, for which we had no step.',
      'Since the change only 3 of 412 orders lacked a scan.',
      'The single label printer stood in the other hall.',
      'One order shows it: 112-5550143-8890021.',
    ],
  },
})
