import { cuesFor } from '../cue.ts'

const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`

const deed = anyOf(`
  removed? deleted? refunded contacted closed? updated changed hired trained cancel+ed replaced created stopped corrected
  appointed bought opened audited inspected destroyed disposed quarantined implemented installed introduced switched moved
  signed taken took put raised sent gave given paid thrown threw renewed added reimbursed relabel+ed pulled withdrew
  withdrawn ended fixed resolved separated segregated blocked paused suspended recalled compensated returned wrote rewrote
  rewritten adjusted reset split terminated dismissed warned disabled enabled connected upgraded migrated solved answered`)

/** Deeds that repair something also where nobody says who did them. */
const repair = anyOf(`
  fixed corrected refunded replaced deleted reimbursed destroyed trained retrained relabel+ed updated rewritten thrown
  regraded repaired resent reprinted returned quarantined answered reported compensated resolved re-?inspected recounted`)

const inquiry = anyOf(`
  reviewed checked read studied looked gone went told informed asked spoke started begun apologi[sz]ed made`)

/** Verbs that tell how it came to the problem, or that somebody found out: beginnings are enough. */
const slip = anyOf(`
  fail believ notic reali[sz] assum ship list sourc used need want receiv overlook neglect discover learn investigat expect
  trust reli copied miss ignor lack forg identif analy[sz] determin conclud violat commit`)

const weHave =
  "(?:we|i|our (?:team|staff|\\w+ (?:team|manager)))(?:'ve)?(?: (?:have|had|also|immediately|already|then|since|now|at once|permanently|all|both))*"

/** How a plan tells what was done: deeds of the seller's own, repairs, and what buyers got. */
export const correctiveWords = cuesFor('corrective', {
  starts: [
    [2, `${deed} | (?!${slip}|bas|relat|limit|attach|enclos|damag)\\w+ed | set | cut`],
    [2, '(?:in order )?to (?:fix|resolve|correct|solve|address|remedy)'],
    [1, 'now (?:we|i)'],
  ],
  says: [
    [3, `${weHave} ${deed}`],
    [1.5, `${weHave} (?:${inquiry}|(?!${slip})\\w+ed)`],
    [2, `(?:has|have) (?:\\w+ )?been ${deed} | (?:are|is|was|were) ${deed} by (?:us|me)`],
    [2.5, `(?:was|were|got)(?: \\w+)? ${repair}`],
    [3, 'refund\\w* | replacements? | removal orders? | corrective | money back | compensat\\w+'],
    [3, 'reimburs\\w+ | spare part | warranty | took care | (?:money|orders?) .{0,30}?given? back'],
    [3, '(?:received|got|sent) (?:the|a) (?:right|correct|new)'],
    [2, '(?:we|i) already | already (?:\\w+ed|done)'],
    [1, 'as soon as | immediately | at once | right away | straight away | already'],
    [1, '(?:go|going|look|search) through (?:all|every|each|the)'],
  ],
})
