import { cue } from './cue.ts'

const lawyer = '(lawyers?|attorneys?|solicitors?|barristers?|legal (counsel|team|advis*|department|representative)s?)'
const office =
  '(ftc|bbb|better business bureau|federal trade commission|consumer ~1 (protection|agency|association|rights)*|trading standards|ombudsman|attorney general|regulators?|police|european commission|eu commission|competition (authority|commission)|cma|ministry|court|tribunal|judge)'
const press = '(press|media|newspapers?|journalists?|reporters?|television|tv|news)'
const money = '(our|my|the withheld|the frozen|all) ~1 (money|funds?|balance|payouts?|payments?)'
const give =
  '(reinstate|re-?activate|release|restore|open|re-?open|unblock|unlock|pay|return|compensate|give|lift|stop|answer|explain|respond|refund|reply|act|investigate|reconsider)'

/** Words that belong to a court, not to a plan. */
export const lawful = cue(
  'legal (actions?|steps?|proceedings?|measures?|means|route|remed*|recourse|consequences|battle|way)',
  `(take|go|going|bring|see|drag)* ~4 (to|in|before) (a |the )?(courts?|judge|tribunal)`,
  '(will|to|shall|may|can|could|would|must|and|we|i) sue',
  '(sue (you|amazon)|suing|law( |-)?suits?|litigation|small claims|arbitration)',
  `(our|my) ~1 ${lawyer}`,
  `(contact|consult|hire|call|instruct|involve|engage|turn to|hand* ~4 to|give* ~4 to|speak* (to|with)|talk* (to|with)) ~2 ${lawyer}`,
  `(you|amazon) ~3 (liable|responsible|accountable) for (our|my|the|all|any|these|this) ~1 (loss|damage|harm)*`,
  'hold (you|amazon) ~1 (liable|responsible|accountable)',
  '(claim|sue|seek|ask) ~2 damages',
  'reserve ~2 rights?',
  `(report|complain*|file|write|turn|go|call|inform|contact)* ~6 (to|with|at|the) ~2 ${office}`,
  '(call|inform|contact) (the )?police',
  '(ombudsman|better business bureau|antitrust|monopol*)',
  '(this|it|that|your \\w+|what you do) is ~2 (illegal|unlawful|against the law)',
  '(violat*|breach*) (of )?(our|my) (rights|contract)',
  '(by law|legally) ~2 (obliged|required|bound) to (pay|release|return|give|open|reinstate)',
  'obliged by law',
  '(complaint|complain|report) ~3 (to|with|at) (the |an? )?authorit(y|ies)',
  '(no|not the|any) right to (keep|hold|close|block|suspend|take)',
  'authorities ~1 (will|shall|are going to) ~1 (hear|know|learn|be)',
  'chamber of commerce',
  'legal (office|side|expert)s?',
  `(a|the) (judge|court) (will|shall|must|decides?)`,
  'complaint against (you|amazon)',
  'against the (contract|agreement) and',
  '(our|my) rights (as|are|were|have been|will)',
  'claim ~3 (loss|damage)* ~2 (from|against|of) (you|amazon)',
  'hear from (our|my)',
  'forced to (take|go|hand|contact|involve|report|sue)',
  'discriminat*',
)

/** Says whom the seller will tell. */
export const loud = cue(
  `(go|turn|talk|speak|write|tell|inform|contact|report|call)* ~3 (the|to the) ~1 ${press}`,
  '(tell|post|share|publish|spread|expose|write|make)* ~7 (on|in|over|to|through) (social media|facebook|twitter|youtube|linkedin|tiktok|instagram|reddit|the internet|the public|trustpilot)',
  '(jeff(rey)? bezos|andy jassy|jeff@)',
  'escalat* (this|it|the (matter|case|issue|appeal)|our case) ~3 (to|further|higher)',
  `(the|a) ${press} (will|shall|gets?|hears?|knows?)`,
  '(publish|go public with|tell) ~1 (this|the|our|my) ~1 story',
  '(bad|negative) reviews? (everywhere|about (you|amazon))',
  '(go public|make (this|it|that|the (case|story)) public)',
  'your (ceo|superiors?|boss|management|executives?)',
)

/** Tells Amazon what to do, by when, or what to pay. */
export const demand = cue(
  '(we|i) ~1 (demand|insist)',
  '(we|i) ~2 (require|expect) ~1 (you|amazon|an? (immediate|answer|reply|decision)|immediate)',
  '(we|i) expect ~3 (answer|reply|response|decision|reactivation) ~1 (within|by|until|today|at once|immediately)',
  `(you|amazon) (must|have to|has to|need to|should|are obliged to|is obliged to|are required to) ~2 ${give}*`,
  `(immediate(ly)?|instant(ly)?) (reinstat*|re-?activat*|release|restor*|unblock*|pay*|payout)`,
  '(reinstate|re-?activate|release|restore|unblock|open) (our|my|the) ~2 (account|shop|store|listings?|funds?|money) ~1 (immediately|at once|within|today|now|without delay)',
  `(release|pay out|pay|return|transfer|give back|send|give us back|free) ~2 ${money}`,
  `(release|payout|payment|return|transfer) of ${money}`,
  '(transfer|release|open|unblock|reinstate|pay out) ~1 (our|my|the ~1 (account|shop|money|funds|amount|balance)) ~3 (without ~1 delay|immediately|at once)',
  '(transfer|release|pay out) the withheld',
  '(want|claim|expect|demand|seek|ask for|entitled to) ~3 compensation',
  'compensat* (us|me|for (our|my) (loss|damage)*)',
  '(our|my|as a|as our|as my) (final|last) warning',
  '(we|i) (will )?give (you|amazon) ~2 (\\d+|until|time)',
  '(want|need|get|give) ~2 (our|my) (money|funds?) (back|now|at once|immediately)',
  '(request|ask|want|demand|expect) ~4 (immediate|instant|prompt) ~1 (opening|re-?opening|reactivat*|reinstat*|release|payment|unblock*|answer)',
  '(request|ask|want|demand|expect) ~2 (you|amazon) ~2 (lift|open|unblock|release|pay|return|reinstate|re-?activate) ~4 (today|now|at once|immediately|within)',
  '(your|amazon.s) (duty|obligation) to',
  '(you|amazon) owes? (us|me)',
  '(we|i) (will|can|shall|do) not accept (this|that|your|it)',
  '(must|will|shall) ~2 (pay|compensate) (us|me)',
)

/** Law words that a rights case needs: licences, retractions, the rights owner's lawyer. */
export const isRightsTalk =
  /\b(?:licen[cs]e[sd]?|retract\w*|trademarks?|copyrights?|patents?|rights? (?:owner|holder)|power of attorney|registration|certificates?|designs?|withdr[ae]w\w*|complainant|(?:manager|lead|supervisor|director|owner) (?:demands|insists))\b/i
