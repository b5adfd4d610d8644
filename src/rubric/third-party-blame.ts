import type { Sentence, Span } from '#prose/prose.ts'
import { ownControl } from './causation.ts'
import { cue, spanOf } from './cue.ts'
import { words } from './word-families.ts'

const failing = words(`
  failed, fails, lost, loses, losing, mislaid, delay(ed|s)?, crash*, missed, forgot, forgets, broke, breaks, let us down, never
  (is|was|were|ran|arrived|came|are|running|too|very) ~1 (late|slow|behind|overloaded|unreliable), run(s|ning)? behind
  made .. (mistakes?|errors?), (mistakes?|errors?) (in|with|by), (had|has|with|many) ~2 (delays?|bugs?|outages?|backlogs?|errors?|problems)
  glitch*, outage, (went|gone|go|goes) missing, refus(ed|es), held up, pushed back, postponed, cancell?ed, on strike, put .. limits?
  misled, misinformed, cheated, damaged, without (our|my|telling|any)
  (gave|give|gives|sent|shipped|delivered|provided|supplied|told|handed|sold) ~2 (no|wrong|incorrect|false|fake|bad|late|damaged|used)
  (gave|sent|shipped|delivered|provided|supplied|sold) ~2 (faulty|counterfeit|poor|outdated|expired)
`)

/** A failure that has somebody outside as its subject. */
const failure = cue(`<outside-party> … ${failing}`)

/** A failure that has a program as its subject. */
const breakdown = cue(
  '<software> … (crash*|glitch*|bugs?|outage|malfunction*|broke down|(went|was|were|is) down|stopped working)',
  '<software> … technical (error|problem|issue|fault)s?',
  "<software> ~3 (not|didn't|doesn't) work(ing)?",
)

const trouble = words(`
  error, mistake, fault, slip, delay, negligence, failure, problem, strike, carelessness, oversight, reason, cause, blame
`)
const wrong =
  '(wrong|fake|counterfeit|faulty|defective|expired|incorrect|outdated|poor|not (genuine|original|authentic|correct))'

/** The cause or the fault is put on somebody outside. */
const attribution = cue(
  '(because of|due to|owing to|thanks to|as a result of|caused by) ~4 <outside-party>',
  `(because|since|reason (is|was)) ~5 <outside-party>('s)? ~4 (told|said|promised|assured|has|have|had|was|were|is)`,
  `(because|since|reason (is|was)) ~5 <outside-party>('s)? ~4 (did|made|put|gave|closed|changed|sent)`,
  `${trouble}s? ~1 (of|at|by|from|with|in|on|lies with|lay with) ~3 <outside-party>`,
  "on (the |our )?<outside-party>('s|s')? (side|end|part)",
  'it (is|was) ~1 <outside-party> (who|that|which)',
  '(cause|reason|fault|problem)s? ~6 (was|were|is|are) ~4 <outside-party>',
  `<outside-party>('s|s')? ~3 (was|were|is|are) ~1 ${wrong}`,
)

/** The duty is handed on. It reads so wherever it stands. */
const handedOn = cue(
  '(business|responsibility|job|task|fault|duty|matter|problem) (of|for) ~1 <outside-party>',
  "<outside-party>('s|s') (fault|responsibility|negligence|mistake|error|failure|delay|strike)",
)

const event = words(`
  covid*, pandemic, corona*, lockdowns?, weather, storms?, snow*, floods?, war, brexit, hurricane, earthquake, riots?, traffic
  power (cut|outage|failure)s?, internet (outage|failure)s?
`)

/** Something that nobody could have stopped. */
const noControl = cue(
  `${event} ~2 (closed|held up|stopped|delay*|blocked|cut|hit|caused|kept|made|slowed)`,
  `(because of|due to|owing to|caused by|as a result of|reason (is|was)) ~4 ${event}`,
  '(out of|beyond|outside) (of )?(our|my) (control|hands|influence|power)',
  '(postal|mail|rail|train|driver*|carrier|dock) strikes?',
)

const party = cue('<outside-party>')
const pronoun = cue(
  `(he|she|they) ~2 ${failing}`,
  "(he|she|they) (did not|didn't|does not|doesn't|would not|could not) \\w+",
)

/** Any deed of somebody outside, told as the last link. */
const deed = cue('<outside-party>( [^\\s,;]+){1,4}')
const opens = cue("^(\\S+ ){0,3}<outside-party>(?!'s|s')")
const ourPart = cue('<we>', '(and|but|so|while|yet|because|as|where) (our|my)')

/** Words by which a sentence makes somebody outside the cause; looser ones where a cause is what is told. */
export function thirdPartyBlame(all: readonly Sentence[], index: number, tellsCause: boolean): Span | undefined {
  const sentence = all[index]
  if (!sentence) return undefined
  const isNamed = party.test(sentence.text)
  const span =
    (isNamed ? spanOf(handedOn, sentence) : undefined) ??
    (isNamed && (tellsCause || sentence.tense === 'done') ? spanOf(attribution, sentence) : undefined) ??
    spanOf(noControl, sentence) ??
    (tellsCause && isNamed ? spanOf(failure, sentence) : undefined) ??
    (tellsCause ? spanOf(breakdown, sentence) : undefined) ??
    (tellsCause ? deedOf(all, index, isNamed) : undefined)
  return span && !goesOn(sentence) && !goesOn(all[index + 1]) ? span : undefined
}

/** What somebody outside did, told as the last link; "he" may be the one named before. */
function deedOf(all: readonly Sentence[], index: number, isNamed: boolean): Span | undefined {
  const sentence = all[index]
  if (!sentence) return undefined
  if (isNamed && isLastLink(sentence) && !goesOn(all[index - 1])) return spanOf(deed, sentence)
  const told = spanOf(pronoun, sentence)
  const wasNamed = told && [all[index - 1], all[index - 2]].some((one) => one !== undefined && party.test(one.text))
  return wasNamed ? told : undefined
}

/** The chain goes on to the seller's own side. */
const goesOn = (sentence: Sentence | undefined): boolean => sentence !== undefined && ownControl.test(sentence.text)

const isLastLink = ({ actor, tense, text }: Sentence): boolean =>
  tense === 'done' &&
  !ourPart.test(text) &&
  (actor === 'third-party' || ((actor === 'nobody' || actor === 'role') && opens.test(text)))
