import type { Sentence } from '#prose/prose.ts'
import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const label =
  '(issues?|problems?|mistakes?|errors?|challenges?|difficult(y|ies)|troubles?|mishaps?|hiccups?|slips?|slip-ups?|lapses?|shortcomings?|irregularit(y|ies)|discrepanc(y|ies)|complications?|mix-?ups?|misunderstandings?|miscommunications?|confusion|glitch(es)?|failings?|inconvenience|malfunctions?|deficienc(y|ies)|weakness(es)?|breakdowns?|faults?)'

const empty = cue(
  `(some|certain|various|several|a few|many|multiple|different|a number of|minor|internal|technical|unexpected|unforeseen|operational) ~2 ${label}`,
  `(there|here) (was|were|is|are|has been|have been|had been|came|arose) ~3 ${label}`,
  `(due to|because of|owing to|caused by|a result of|resulted from|came from|arose from|comes from) ~3 ${label}`,
  `(<we>|our \\w+) (have |had )?(had|have|faced|experienced|encountered|met|ran into|suffered) ~2 ${label}`,
  `(an?|the|some|this|one) ~1 ${label} (has |have |had |that )?(happened|occurred|was made|were made|took place|arose|came up|crept in|slipped in)`,
  `(it|this|that|the (cause|reason)|what happened) (was|is|has been) ~1 (an?|just|only|simply|purely|merely|our|some) ~2 ${label}`,
  `(<we>|our \\w+|staff|an employee|somebody|someone) (have |had |has )?(made|did|committed) ~3 (mistakes?|errors?)`,
  '(something|things|it|everything|a lot|much|not everything) (had |have |has )?(went|gone|go|ran|was going) ~1 (wrong|badly|awry)',
  "(things|something|everything|it) (did not|didn't|was not|wasn't) (go|going|work|working|run|running) ~1 (well|right|smoothly|properly|correctly|as (planned|expected|it should))",
  '(poor|inadequate|insufficient|improper|unsatisfactory|bad|weak|ineffective|inefficient|deficient|imperfect|sloppy|lax|not enough|too little|substandard|incomplete) ~1 (process*|control*|quality|communication|management|training|packaging|handling|systems?|oversight|planning|organi[sz]ation|coordination|procedures?|checks?|practices?|supervision|service|logistics|preparation|attention|knowledge|inspections?|standards|customer|monitoring|operations?|workmanship|performance|response)',
  'lack of ~1 (attention|communication|care|knowledge|experience|organi[sz]ation|coordination|planning|training|oversight|controls?|diligence|awareness|understanding|supervision|management|professionalism|attentiveness|resources|information|preparation|quality|proper \\w+)',
  "(not|\\w+n't|never) ~1 (find|found|have|had|use|using|follow|followed|provide|provided|do|done|take|taken|handle|handled|manage|managed) ~1 (a |an |the |our |any )?(good|proper|right|correct|adequate|sufficient|appropriate|suitable|best|enough|better|professional) (\\w+)",
  "(not|\\w+n't|never) ~1 (careful|watchful|attentive|strict|diligent|professional|organi[sz]ed|vigilant|cautious|thorough|good|prepared|quick|fast|clear) enough",
  "(not|\\w+n't|never) ~2 (properly|correctly|carefully|adequately|appropriately|professionally|thoroughly|well enough)",
    "(did not|didn't) (take|took|pay|give) ~1 (enough|much|proper|sufficient|due|full) (care|attention|thought)",
)

/** What makes a sentence specific: a number, a day, an id, a quoted field, or words that announce the detail. */
const detail = cue('specifically', 'namely', 'in particular', 'because', 'which meant', 'for example', 'where', 'so that')
const quoted = /["“‘'`][^"”’'`]{1,40}["”’'`](?!\w)|:/
const apology = cue('sorry', 'apolog*', 'regret*')
const blamesOnPurpose = cue('cause*', 'reason*', 'due to', 'because of', 'result* (of|from)', 'led to', 'came from', 'went wrong', 'happened', 'occurred')

const isSpecific = ({ text, numbers, dates, identifiers }: Sentence) =>
  numbers.length > 0 || dates.length > 0 || identifiers.length > 0 || detail.test(text) || quoted.test(text)

export default proseRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” is a label. The fact behind it is not told.',
  question: 'Which step, field or check was it, and what did it do?',
  why: 'A label is not a finding. The reviewer cannot tell from it whether your fix touches the cause.',
  how: 'Put the fact in its place: the step or field that failed, what it did, and with which orders.',
  source: { codes: ['C1', 'C6', 'C11', 'C28', 'R3', 'A5', 'C21'], checked: '2026-11-01' },
  in: ['root-cause', 'opening'],
  find: (prose, { section }) =>
    inSentences(
      prose,
      empty,
      (sentence) =>
        isSpecific(sentence) || apology.test(sentence.text) || (section === 'opening' && !blamesOnPurpose.test(sentence.text)),
    ),
  examples: {
    bad: [
      '⟦There were some problems⟧ with our shipping process.',
      'The complaints came from ⟦poor quality control⟧ in the warehouse.',
      'Unfortunately ⟦an error occurred⟧ on our side.',
      'In this period ⟦something went wrong⟧ with the stock.',
      'The reason is a ⟦lack of communication⟧ between our teams.',
      'We were ⟦not careful enough⟧ when we chose the supplier.',
      '⟦It was an honest mistake⟧ of our packing team.',
    ],
    good: [
      'The packing screen let an order close with an empty carrier field.',
      'There was an error in the feed: the “Ship Method” column stayed blank.',
      'We had no second check of the carrier before the label was printed.',
      'Some mistakes were found in 14 of the 86 titles.',
      'Our clerk typed the numbers by hand, and two digits were swapped in 31 orders.',
      'The wrong batch was shelved because the two boxes carry the same label.',
    ],
  },
})
