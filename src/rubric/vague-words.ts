import { cue } from './cue.ts'
import { words } from './word-families.ts'

const label = words(`
  issues?, problems?, mistakes?, errors?, challenges?, difficult(y|ies), troubles?, mishaps?, hiccups?, slips?, slip-ups?, lapses?
  shortcomings?, irregularit(y|ies), discrepanc(y|ies), complications?, mix-?ups?, misunderstandings?, miscommunications?, confusion
  glitch(es)?, failings?, inconvenience, malfunctions?, deficienc(y|ies), weakness(es)?, breakdowns?, faults?
`)
const several = words(`
  some, certain, various, several, a few, many, multiple, different, a number of, minor, internal, technical, unexpected, unforeseen
  operational
`)

/** A label in the place of the fact. */
export const emptyLabel = cue(
  `${several} ~2 ${label}`,
  `(there|here) (was|were|is|are|has been|have been|had been|came|arose) ~3 ${label}`,
  `(due to|because of|owing to|caused by|a result of|resulted from|came from|arose from|comes from) ~3 ${label}`,
  `(<we>|our \\w+) ~1 (had|have|faced|experienced|encountered|met|ran into|suffered) ~2 ${label}`,
  `(an?|the|some|this|one) ~1 ${label} ~1 (happened|occurred|was made|were made|took place|arose|came up|crept in|slipped in)`,
  `${label} ~1 (happen(ed)?|occur(red)?|arise|arose|come up|came up|crept in|slipped in|took place)`,
  '(unlucky|unfortunate|unforeseen|unexpected|difficult|special|certain) (events?|circumstances?|situations?|conditions?|coincidences?)',
  `(it|this|that|the (cause|reason)|what happened) (was|is|has been) ~1 (an?|just|only|simply|purely|merely|our|some) ~2 ${label}`,
  '(<we>|our \\w+|staff|an employee|somebody|someone) ~1 (made|did|committed) ~3 (mistakes?|errors?)',
)

const work = words(`
  process*, control*, quality, communication, management, training, packaging, handling, systems?, oversight, planning, organi[sz]ation
  coordination, procedures?, checks?, practices?, supervision, service, logistics, preparation, attention, knowledge, inspections?
  standards, monitoring, operations?, workmanship, performance, responses?, understanding, experience, customer (service|care|support)
`)
const poor = words(`
  poor, inadequate, insufficient, improper, unsatisfactory, bad, weak, ineffective, inefficient, deficient, imperfect, sloppy, lax
  not enough, too little, substandard, incomplete, lacking
`)
const missed = words(`
  attention, communication, care, knowledge, experience, organi[sz]ation, coordination, planning, training, oversight, controls?
  diligence, awareness, understanding, supervision, management, professionalism, attentiveness, resources, information, preparation
  quality, proper \\w+
`)
const good = '(good|proper|right|correct|adequate|sufficient|appropriate|suitable|best|better|professional)'
const mindful =
  '(careful|watchful|attentive|strict|diligent|professional|organi[sz]ed|vigilant|cautious|thorough|prepared|mindful)'
const tried = words(`
  find, found, have, had, use, using, follow, followed, provide, provided, do, done, take, taken, handle, handled, manage, managed
`)
const not = "(not|\\w+n't|never)"

/** A verdict on the work in the place of what was done or left undone. */
export const verdict = cue(
  '(something|things|it|everything|a lot|much|not everything) ~1 (went|gone|go|ran|was going) ~1 (wrong|badly|awry)',
  `(things|something|everything|it) ~2 ${not} ~1 (go|going|work|working|run|running) ~1 (well|right|smoothly|properly|correctly)`,
  `(things|something|everything|it) ~2 ${not} ~1 (go|going|work|working|run|running) ~1 as (planned|expected|it should|they should)`,
  `${poor} ~1 ${work}`,
  `${work} ~4 (was|were|is|are|been) ~1 ${poor}`,
  `${work} ~4 (was|were|is|are|been) ~1 (not ~1 (good|sufficient|adequate|enough|strong)|too (low|weak|small|little|loose|slow))`,
  `lack of ~1 ${missed}`,
  `${not} ~1 ${tried} ~2 ${good} \\w+`,
  `${not} ~1 ${mindful}`,
  `${not} ~1 (good|quick|fast|clear|strong|close|well) enough`,
  `${not} ~3 (properly|correctly|carefully|adequately|appropriately|professionally|thoroughly|as (it|they|we) should)`,
  `${not} ~3 in (the|a) (right|proper|correct|good|professional) (way|manner)`,
  `${not} ~2 (pay|paid|give|gave|given|take|took|taken) ~2 (care|attention|thought|heed)`,
  '(too|very|so) (careless|negligent|slow|busy|sloppy)',
  '(inefficien*|disorgani[sz]*|mismanage*|miscommunicat*|unprofessional*|incompeten*|sloppiness|negligence)',
)

/** What tells the detail: a quoted field, or words that announce it. An apology names no cause. */
export const detail = cue(
  '(specifically|namely|in particular|because|which meant|for example|where|so that)',
  '(sorry|apolog*|regret*)',
)
export const quotedOrListed = /["“‘'`][^"”’'`]{1,40}["”’'`](?!\w)|:/

/** Words by which a sentence outside the section of causes gives a cause. */
export const explains = cue(
  '(cause|reason)s? ~2 (was|is|were|are|why)',
  '(due to|because of|result* (of|from)|came from|happened|went wrong)',
)
