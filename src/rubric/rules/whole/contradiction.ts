import type { Case } from '#domain/case.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import type { Prose, Sentence, Span } from '#prose/prose.ts'
import { absolute, hedge } from '#rubric/certainty.ts'
import { cue } from '#rubric/cue.ts'
import { denies, owns } from '#rubric/disputing.ts'
import { draftRule, type Place } from '#rubric/rule.ts'

const thing = '(systems?|services?|tools?|programs?|software|carriers?|suppliers?)'
const goods = '(orders|labels|parcels|shipments)'

const notAtFault = cue(
  `(not|nor|none|no fault) ((any|one) )?of (the|these|those|our) ~1 ${thing}`,
  `not (the|our|these|those) ~1 ${thing}`,
  `${thing} ~1 (is|are|was|were) (not|never) ~1 (fault|malfunctioning|broken|wrong|defective|to blame|the (problem|cause|reason))`,
  'none of (them|these) (is|was|are|were) (broken|at fault|wrong)',
)
const replaced = cue(
  `(replac*|giving up|give up|gave up|abandon*|remov*|get(ting)? rid of|stopp?(ed|ing)? using|switch*) … (${thing}|set-?up)`,
)
const wholly = cue(`(entirely|completely|totally|altogether|all (of )?(our |the |these )?(\\w+ )?${goods})`)
const partly = cue(
  '(primary|main) (carrier|provider|method|supplier|tool)',
  `(most|some|part|the majority) of ~2 (${goods}|postage)`,
)
const allDone = cue(
  '(all|every|everything|each) ~4 (is|are|was|were|have been|has been) ~2 (done|in (full )?(operation|force|place)|implemented|completed|finished|active)',
)

type Side = Span & { readonly section: SectionKind; readonly path: string; readonly words: string }
type Sign = (one: Sentence) => boolean

const says =
  (pattern: RegExp): Sign =>
  ({ text }) =>
    pattern.test(text)

/** Two signs that cannot both hold, and the sections in which each counts. */
const pairs: readonly { a: Sign; inA: readonly SectionKind[]; b: Sign; inB: readonly SectionKind[] }[] = [
  { a: says(absolute), inA: ['corrective', 'preventive'], b: says(hedge), inB: ['corrective', 'preventive'] },
  { a: says(notAtFault), inA: ['root-cause', 'corrective'], b: says(replaced), inB: ['corrective', 'preventive'] },
  { a: says(wholly), inA: ['corrective'], b: says(partly), inB: ['preventive'] },
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
