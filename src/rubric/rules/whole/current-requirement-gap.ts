import { actionWords, controlWords } from '#rubric/case-words.ts'
import { measures } from '#rubric/measures.ts'
import { factRule } from '#rubric/rule.ts'

/** What each confirmed shipment has to carry: rule of 5 April 2021 for feeds and integrators, checked from 3 May 2021. */
const required = [
  { name: 'the carrier', pattern: /\bcarriers?\b(?! (?:provider|account))|\bcouriers? (?:name|field)/i },
  {
    name: 'the shipping service',
    pattern:
      /\b(?:(?:delivery|ship(?:ping)?|mail) ?(?:service|method|class)|carrier,? (?:and )?service|services?,? (?:and|or) |, service\b)/i,
  },
  {
    name: 'the tracking number',
    pattern: /\btracking (?:id|number|no)s?\b|\bservice,? and number\b|\bnumber and service\b/i,
  },
] as const
const allInBuyShipping =
  /\b(?:all|every|each)\b[^.!?\n]{0,60}\bbuy shipping\b|\bbuy shipping\b[^.!?\n]{0,30}\b(?:for|on) (?:all|every|each)\b|\b(?:only|exclusively)\b[^.!?\n]{0,40}\bbuy shipping\b/i

export default factRule({
  severity: 'should',
  concern: 'asked',
  message: 'No action or step says that each shipment now carries {what}.',
  notFound: 'We could not find in the actions and steps that each shipment now carries {what}.',
  question: 'What does each confirmation send to Amazon now: carrier, service, tracking number?',
  why: 'Amazon counts a number only with carrier and service. A fix that does not name all three may not be the fix.',
  how: 'Say that each confirmation now sends carrier, service and tracking number, and how you tested it.',
  source: { codes: ['F2', 'A3', 'A4'], checked: '2026-11-01' },
  *find(facts) {
    if (facts.issues[0]?.violation !== 'vtr') return
    const what = missing(`${actionWords(facts)}\n${controlWords(facts)}`)
    if (what) yield { path: 'actions', params: { what } }
  },
  *inText(text) {
    if (text.violation !== 'vtr') return
    const what = missing(
      measures(text)
        .sentences.map((one) => one.text)
        .join('\n'),
    )
    if (what) yield { section: 'whole', params: { what } }
  },
  examples: {
    bad: [
      {
        when: 'no step names the three',
        given: {
          actions: [],
          'controls/p1/text': 'A second person looks.',
          'controls/p1/limit': '',
          'controls/p2/text': '',
          'controls/p3/text': '',
        },
        at: 'actions',
      },
    ],
    good: [
      { when: 'the steps name all three', given: {} },
      { when: 'all orders use Buy Shipping', given: { actions: [], 'controls/p3/text': '' } },
      { when: 'it is another problem', given: { 'issues/i1/violation': 'lsr', actions: [], controls: [] } },
    ],
    textBad: [
      { corrective: 'This tool links to Amazon so that the information is transmitted.' },
      { corrective: 'We now send the tracking number for each order.', preventive: 'The lead checks it daily.' },
    ],
    textGood: [
      { corrective: 'Each confirmation now sends carrier, service and tracking number.' },
      { preventive: 'All orders get their label in Buy Shipping.' },
    ],
  },
})

function missing(words: string): string {
  if (allInBuyShipping.test(words)) return ''
  return required
    .filter(({ pattern }) => !pattern.test(words))
    .map(({ name }) => name)
    .join(' and ')
}
