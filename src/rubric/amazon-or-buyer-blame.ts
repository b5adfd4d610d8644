import type { SectionKind } from '#domain/section.ts'
import type { Sentence, Span } from '#prose/prose.ts'
import { ownControl } from './causation.ts'
import { cue, spanOf } from './cue.ts'
import { words } from './word-families.ts'

const wrongly = '(mistakenly|wrongly|wrongfully|incorrectly|erroneously|unfairly|unjustly|falsely)'
const closed = '(suspend*|deactivat*|clos*|block*|remov*|restrict*|disabl*|flagg*|took|shut|bann*|punish*|delist*)'
const unasked = '(without (any )?(reason|warning|cause|explanation)|for no reason)'
const withheld = words(`
  inform*, notif*, warn*, tell, told, explain*, give, gave, given, provid*, let, help*, answer*, repl*, respond*, scan*, allow*, make
  made, send, sent, check*, listen*, care*, publish*, announce*, ask*, look*, mention*, say, said
`)

/** Amazon, its programs or its people are made the cause. */
const atAmazon = [
  `<amazon> … ${wrongly}`,
  '<amazon> .. (made|makes|did|has made|have made) .. (mistake|error|fault)',
  '<amazon> ~1 (is|are|was|were) .. (at fault|to blame|wrong|unfair|responsible for (this|the)|unclear|confusing|misleading)',
  '<amazon> ~1 (is|are|was|were) .. (broken|not (clear|fair|correct|working)|too strict)',
  '<amazon> ~1 (failed|refused|refuses|lost|damaged|mixed|misplaced|delayed|mislabel*|mishandled|misled|misleads|ignored)',
  '<amazon> ~1 (ignores|punish*|discriminat*)',
  `<amazon> ~1 (not|\\w+n't|never) ~1 ${withheld}`,
  '<amazon> ~1 (gave|gives|give|offers|offered|provides|provided|shows) ~1 no',
  '<amazon> (should|could|must|ought to) ~1 have',
  '<amazon> … (nobody|no one|without (warning|notice|telling|informing|reason|explanation))',
  '<amazon> ~2 (gave|told|sent|provided|calculat*|count*) ~3 (wrong|false|incorrect|misleading|bad|invalid)',
  '<amazon> .. (glitch|bug|system error|technical error|by (error|mistake)|in error)',
  '<amazon> … (lead*|led|encourag*|allow*|invit*|tempt*|push*|forc*) .. (<buyer>|people|sellers) to .. (report|claim|lie|abuse|return)',
  '(because of|due to|caused by|owing to) ~2 amazon ~1 (systems?|errors?|bugs?|glitch*|delays?|mistakes?|decisions?|warehouses?|changes?)',
  '<amazon> (keeps|kept|let us|allowed us|makes it|made it)',
  '(support|<amazon>) .. no (help|answer|reply|use)',
  'your (robots?|people|staff|colleagues|employees) … (not|never|wrong*|mistake*)',
  '<amazon> .. (treat*|handl*|target*) .. (sellers|us) .. (unfair*|bad*|wrong*|like)',
  `you ~2 ${closed} … (in error|by error|by mistake|${wrongly}|${unasked})`,
  `(in error|by error|by mistake|mistakenly|wrongly|unfairly) .. you ~1 ${closed}`,
  '(your|the amazon) (systems?|bots?|algorithm|team|investigat*|platform|software) … (mistake*|error|wrong*|unfair*|incorrect*)',
  '(your|the amazon) (systems?|bots?|algorithm|platform|software) … (glitch|fail*|bug)',
  "(fault|mistake|error|failure|glitch|bug|problem)s? (of|by|at|from|with|in|on) ~1 amazon(?!('s)? (order|account|listing|seller|store))",
]

const dishonest = words(`
  lied, lies, lying, fals*, fraud*, abus*, scam*, malicious*, dishonest*, unreasonabl*, unfair*, blackmail*, cheat*, trick*, exploit*
  pretend*, invent*, made (it|this|that|things) up, (took|take|takes|taking) advantage, misus*, at fault, to blame, greed*, extort*
`)
const careless = words(`
  read, reply, replied, respond*, answer*, check*, follow*, understand, understood, look*, pick*, collect*, accept*
  cooperat*, pay, paid, pay attention, give, gave
`)
const omits =
  "((did|do|does|would|will|have|has|had) not|(did|do|does|would|wo|have|has|had)n't|never|failed to|forgot to|refuse(d|s) to)"
const slow = '(impatient|lazy|careless|rude|aggressive|not (at )?(home|present|there|reachable|available)|unreachable)'

/** A buyer's or a competitor's conduct is made the cause. What buyers suffered or reported is no conduct. */
const atBuyers = [
  `<buyer> … ${dishonest}`,
  '<buyer> .. (gave|give*|provided|entered|typed|put|used|supplied|wrote) ~3 (wrong|incorrect|invalid|incomplete|false)',
  '<buyer> ~1 (refused|rejected|declined) ~2 (parcels?|packages?|delivery|orders?|items?|shipments?)',
  `<buyer> ~1 ${omits} ~1 ${careless}`,
  `<buyer> ~1 (is|are|was|were) ~1 (${slow}|too (lazy|impatient|careless))`,
  '<buyer> .. chang* (his|her|their) minds?',
  '<buyer> .. (damaged|broke|destroyed|opened|wore|used) .. (himself|herself|themselves)',
  '<buyer> .. (damaged|broke|opened|wore|used) .. and ~2 (sent|returned|complained|claimed)',
  '<buyer> .. (ordered|bought|chose|selected) ~2 wrong',
  '<buyer> .. (want*|keep*|get|gets|trying|try|tried) … (for free|for nothing|a free|without paying|free of charge)',
  '<buyer> .. (opened|filed|left|made) .. (unjust*|baseless|fake|unfair)',
  '<buyer> … (avoid* pay*|not ~3 (pay|paying)|for nothing|free (label|return|shipping) .. (them|him|her)|free for (them|him|her))',
  '<buyer> ~1 (misunderst*|misread|mistakenly|wrongly|was mistaken|were mistaken)',
  "<buyer>('s|s') (fault|mistake|error|abuse|negligence)",
  '(dishonest|difficult|picky|bad|malicious|fraudulent|problematic|greedy|scam*|unreasonable|abusive) <buyer>',
  '(fault|mistake|error|abuse|misuse) (of|by|from|on the (part|side) of) ~1 <buyer>',
  '(<buyer>|people) … (use*|wear|wore|worn) … (send*|sent|return*|bring|brought) .. back',
  '(competitors?|rivals?) … (attack*|fals*|sabotag*|report*|malicious*|hijack*|fake*|manipulat*|bought|order*|bad|negative)',
  '(bought|placed|left|filed|sent|made) ~1 by ~1 competitors?',
]

const conduct = cue(...atAmazon, ...atBuyers)

/** What a buyer may well do, or have done to them, in a cause: it shows the effect. */
const suffered = cue(
  words(`
  receiv*, get, got, getting, complain*, report*, return*, ask*, wrote, write, open*, file*, filed, left, leave*, claim*, say*, said, told
  wait*, see, saw, seen, notic*, find, found, contact*, expect*, buy, bought, order*, pay, paid, want*, had to, have to, lost, lose, send
  sent, thought, think, believ*, feel, felt, could, can, cannot, cancel*, request*, need*, rely, relied, trust*, understand*, understood
  experience*, suffer*, disappointed, unhappy, learn*, hear*, call*, look*, compare*, read, rated, search*, track*, follow*, was, were, is
  are, has, have, had, would, will, took, take, kept, keep, came, come, know, knew, mention*, describe*, show*
`),
)
const actingBuyer = cue('(<buyer>|people)( [^\\s,;]+){1,4}')

/** Because of something of the seller's own. */
const byUs = cue('(because|because of|since|as|by|due to|from|after|when|that) (our|my|we|i)')

/** Words by which a sentence makes Amazon, a buyer or a competitor the cause. */
export function amazonOrBuyerBlame(sentence: Sentence, section: SectionKind): Span | undefined {
  const { actor, passive, tense, text } = sentence
  const tellsCause = section === 'root-cause' || section === 'opening'
  if (!tellsCause && tense !== 'done') return undefined
  const span =
    spanOf(conduct, sentence) ??
    (section === 'root-cause' && actor === 'buyer' && !passive && !suffered.test(text)
      ? spanOf(actingBuyer, sentence)
      : undefined)
  return span && !ownControl.test(text) && !byUs.test(text) ? span : undefined
}
