import type { Sentence } from '#prose/prose.ts'
import { cue, statements } from './cue.ts'
import { words } from './word-families.ts'

const nobody = '(nobody|no one|no-one)'
const looked = '(checked|looked|noticed|compared|verified|tested|examined|inspected|reviewed|opened|watched)'
const lapsed = words(`
  did not, didn't, had no, had not, hadn't, have no, failed, should have, ought to have, never, missed, overlooked, lacked, neglected
  omitted, skipped, accepted, relied, let, left, trusted, (took|made|gave|kept|set) no
`)
const ourThing = words(`
  fault, failure, failing, mistake, error, oversight, responsibility, process, procedure, checks?, controls, review, inspection
  set-?up, workflow, routine, checklist, screen, form, team did not
`)

/** A clause that says what the seller's own side lacked or left undone. */
export const ownControl = cue(
  `<we> ((also|simply|just|ourselves|had|have|already|then|both|all) )?${lapsed}`,
  '(had|have) (made|kept|set|given|put|written|agreed) no',
  '<we> (was|were) (not (checking|watching|testing|monitoring|comparing|prepared)|too slow|wrong (to|in|not))',
  `our (own )?${ourThing}`,
  `(${nobody}|none) (of us|on our side|here|in our|at our)`,
  `${nobody} (${looked}|was assigned|was responsible|had)`,
  'without (checking|testing|verifying|comparing|looking|asking|confirming)',
  'no (second|backup|back-up|other|spare|reserve|written|daily|own) (carrier|courier|supplier|person|check|step|plan|procedure)',
  'no (second|backup|back-up|other|spare|reserve|own) (stock|service)',
)

const control = words(`
  check*, step, process, procedure, rule, system, report, alert, one, person, cover, backup, second, written, way, list, test*, control*
  plan, routine, field, record*, policy, training, onboarding, owner, standard, template, scanner, software, copy, limit, review
  cut-?off, stand-?in
`)

/** What the line of causes may end in: a condition that can be changed, rather than a person. */
export const condition = cue(
  '(because|nobody|by hand|manual(ly)?|only one person|instead of|which meant)',
  'since (<we>|there|the|our|no|nobody)',
  `(there (was|is|were) no|had no|has no|have no|had not|hadn't) .. ${control}`,
  `without (a|an|any) .. ${control}`,
  'the .. (screen|form|checklist|procedure|tool|system|field|label|template|instruction) .. (did|does|let|lets|allow*|show*|was|is|has|had)',
  'no (cover|check|step|second|written|system|procedure|control|one|process|routine|checklist)',
)

const next = words(`
  <we>, the, our, it, they, he, she, there, no, nobody, all, every, each, some, an?, when, amazon, orders, items, buyers, customers
  products, packages, shipments, parcels, these, this, numbers, labels, stock, any, only
`)

/** A word that ties an effect to what produced it. */
const tie = cue(
  '(because|therefore|thus|hence|consequently|meaning that|by which|expecting|in order to|instead of)',
  '(due to|owing to|as a result|led to|leading to|caus(ed|es|ing)|what caused)',
  'result(ed|s|ing)? (in|from)',
  '(came|comes|arose|stems|stemmed) from',
  'which (meant|made|raised|led|left|put|caused|let|means|makes)',
  'for (this|that) reason',
  'that is (why|how|because)',
  '(first|second|third|one|main|other|only|root|the|our) (cause|reason)s? (is|was|were|are)',
  `so (that )?${next}`,
  'since (the|our|we|i|no|nobody|there)',
  'as (we|i|there|nobody|no one|the .. (was|were|had|did))',
  'left (the|these|those|it|them|our|some) .. (blank|empty|open|out)',
  '(took|had taken) .. (that|for granted)',
  '(assum|expect|suppos|trust)ed',
  'through (an?|the|our|my|no)',
  'by (an?|our) (error|mistake|failure)',
)

const missing = words(`
  did not, didn't, had not, hadn't, has not, have not, was not, wasn't, were not, weren't, is not, are not, not, never, nor, ${nobody}
  nothing, none, neither, without, lack* of, lacked, lacking, fail(ed|ure) to, neglected to, forgot to, omitted to, skipped, missing
  no, too (late|seldom|rarely), stopped
`)
const look = words(`
  notic(e|ed|ing), detect*, (double-)?check(s|ed|ing)?, review(s|ed|ing)?, monitor*, alert*, alarm, catch, caught, spot(ted)?, reconcil*
  verif*, test, tests, tested, testing, opened, look(ed|ing)? (at|into|over|through|after), look(ed)? a second time, inspect*, examin*
  audit*, compar(e|ed|ing|ison), watch*, control of, keep track, kept track, track of, follow(ed)? up, supervis*, oversight
  quality (check|control)*, report(ing)? on
`)
const learned = '(noticed|learned|learnt|found out|discovered|saw|heard|knew|became aware)'

/** A control that was not there, or did not look. Nobody can see what no step looks for. */
const noLook = cue(
  `${missing} … ${look}`,
  '(unnoticed|unseen|undetected|unchecked|untested)',
  '(stayed|remained|was|were) ~1 (hidden|unknown|invisible)',
  '(had|was|were|is|there) ~1 no ~3 (report|alarm|alert|dashboard|reminder|list|overview|log|warning)',
  `${nobody} (saw|realised|realized|released|knew of)`,
  `${nobody} ~2 (task|job|duty|responsib*|charge)`,
  `${learned} ~4 (only|too late|not until|first) … (notice|notif*|amazon|message|mail|complain*|late|customers?|buyers?)`,
  `(only|not until|first) … ${learned}`,
  '(found out|saw it|noticed it|noticed this) (only|too late)',
  '(escaped|went past|slipped past|got past) (us|our|the)',
)
const lacks = cue(`(had|have|has|with|was|were|is) (there )?no ~1 ${control}`, '(nobody|no one|lacked)')

/** Whether a sentence says which check was missing. */
export const saysWhatDidNotLook = ({ text }: Sentence): boolean => noLook.test(text)

const everyTie = new RegExp(tie.source, 'gis')

/** How many times a text ties an effect to a cause, or names the control that was not there. */
export function causalLinks(sentences: readonly Sentence[]): number {
  let links = 0
  for (const { text } of statements({ sentences })) {
    links += text.match(everyTie)?.length ?? 0
    if (noLook.test(text) || lacks.test(text)) links++
  }
  return links
}
