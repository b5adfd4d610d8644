import type { Case } from '#domain/case.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import type { Prose, Sentence, Span } from '#prose/prose.ts'
import { absolute, hedge } from '#rubric/certainty.ts'
import { denies, owns } from '#rubric/disputing.ts'
import { draftRule, type Place } from '#rubric/rule.ts'

const not = /\b(?:not|nor|none of|not any of|no fault of) (?:any of |of )?(?:the |these |those |our )?(?:\w+ )?(?:systems?|services?|tools?|programs?|software|carriers?|suppliers?)\b|\b(?:systems?|services?|tools?|programs?|software|carriers?|suppliers?)(?: \w+)? (?:is|are|was|were) (?:not|never) (?:\w+ )?(?:fault|malfunctioning|broken|wrong|defective|to blame|the (?:problem|cause|reason))|\bnone of (?:them|these) (?:is|was|are|were) (?:broken|at fault|wrong)\b/i
const replaced = /\b(?:replac|giving up|give up|gave up|abandon|remov|get(?:ting)? rid of|stopp?(?:ed|ing)? using|switch)\w*[^.!?\n]{0,40}\b(?:systems?|services?|tools?|programs?|software|set-?up|carriers?|suppliers?)\b/i
const whole = /\b(?:entirely|completely|totally|altogether|all (?:of )?(?:our |the |these )?(?:\w+ )?(?:orders|labels|parcels|shipments))\b/i
const part = /\b(?:(?:primary|main) (?:carrier|provider|method|supplier|tool)|(?:most|some|part|the majority) of (?:our |the |these |their )?(?:\w+ )?(?:orders|labels|parcels|shipments|postage))\b/i
const allDone = /\b(?:all|every(?:thing)?|each) (?:of )?(?:the |these |our |new )*(?:measures?|steps?|actions?|changes?)?(?: \w+){0,2} (?:is|are|was|were|have been|has been) (?:\w+ ){0,2}(?:done|in (?:full )?(?:operation|force|place)|implemented|completed|finished|active)\b/i

type Side = Span & { readonly section: SectionKind; readonly path: string; readonly words: string }
type Sign = (one: Sentence) => boolean

const says =
  (pattern: RegExp): Sign =>
  ({ text }) =>
    text.search(pattern) >= 0

/** Two signs that cannot both hold, and the sections in which each counts. */
const pairs: readonly { a: Sign; inA: readonly SectionKind[]; b: Sign; inB: readonly SectionKind[] }[] = [
  { a: says(absolute), inA: ['corrective', 'preventive'], b: says(hedge), inB: ['corrective', 'preventive'] },
  { a: says(not), inA: ['root-cause', 'corrective'], b: says(replaced), inB: ['corrective', 'preventive'] },
  { a: says(whole), inA: ['corrective'], b: says(part), inB: ['preventive'] },
  { a: says(owns), inA: ['opening', 'root-cause', 'closing'], b: says(denies), inB: ['opening', 'root-cause', 'corrective', 'closing'] },
  { a: says(allDone), inA: ['opening', 'corrective', 'preventive'], b: ({ tense, actor }) => tense === 'planned' && actor === 'we', inB: ['corrective'] },
]

export default draftRule({
  severity: 'should',
  concern: 'contradiction',
  message: '“{words}” and “{other}” cannot both hold.',
  question: 'Which of the two is true?',
  why: 'Statements that contradict each other can end a case by themselves.',
  how: 'Decide which one is true and say it once, with the day or the number that shows it.',
  source: { codes: ['C12', 'C11', 'C1'], checked: '2026-11-01' },
  *find(draft, today) {
    for (const { a, inA, b, inB } of pairs) {
      const first = firstOf(draft, inA, a)
      const second = first && firstOf(draft, inB, b, first)
      if (first && second) yield { ...first, params: { words: first.words, other: second.words } }
    }
    if (draft.mode === 'guided') yield* outOfOrder(draft.case, today)
  },
  examples: {
    bad: [
      { corrective: 'This removes any possibility of the error.', preventive: 'It should help with most parcels.' },
      { 'root-cause': 'The mistake is ours, not any of the systems involved.', corrective: 'We are replacing the system.' },
      { corrective: 'We gave up the old route entirely.', preventive: 'Buy Shipping will be our primary carrier.' },
      { 'root-cause': 'We take full responsibility. We did nothing wrong and always followed the rules.' },
    ],
    good: [
      { corrective: 'In 96 orders since the change none had an empty field.', preventive: 'It should be looked at each day.' },
      { 'root-cause': 'The mistake is ours, not the carrier’s.', corrective: 'We added a second scan.' },
      { corrective: 'All orders moved to the new tool.', preventive: 'All orders get their label there.' },
      { 'root-cause': 'We take full responsibility. The listing was created in error by our clerk.' },
    ],
  },
})

function firstOf({ sections }: Draft, kinds: readonly SectionKind[], sign: Sign, but?: Span): Side | undefined {
  for (const { kind, passages } of sections) {
    if (!kinds.includes(kind)) continue
    for (const { path, offset, prose } of passages) {
      const found = sentenceOf(prose, sign, offset, but)
      if (found) return { section: kind, path, start: found.start + offset, end: found.end + offset, words: found.text }
    }
  }
  return undefined
}

const sentenceOf = ({ sentences }: Prose, sign: Sign, offset: number, but?: Span): Sentence | undefined =>
  sentences.find((one) => one.form !== 'heading' && one.start + offset !== but?.start && sign(one))

/** Days that cannot be in this order: a failure that ends before it begins, something done before it was found, or after today. */
function* outOfOrder({ causes, actions, controls }: Case, today: string): Generator<Place> {
  const first = causes.map(({ from }) => from).filter(Boolean).sort()[0] ?? ''
  for (const { id, from, until } of causes) {
    if (from && until && until < from) yield place('root-cause', `causes/${id}/until`, `until ${until}`, `from ${from}`)
  }
  for (const { id, on, status } of actions) {
    if (status === 'done' && on > today) yield place('corrective', `actions/${id}/on`, `done on ${on}`, `today is ${today}`)
    if (on && first && on < first) yield place('corrective', `actions/${id}/on`, `action on ${on}`, `first failure on ${first}`)
  }
  for (const { id, since, status } of controls) {
    if (status === 'in-force' && since > today) yield place('preventive', `controls/${id}/since`, `in force since ${since}`, `today is ${today}`)
  }
}

const place = (section: SectionKind, path: string, words: string, other: string): Place => ({ section, path, params: { words, other } })
