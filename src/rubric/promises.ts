import { cue } from './cue.ts'

const rules =
  '(rules?|polic(y|ies)|guidelines?|requirements?|standards?|terms|laws?|regulations?|conditions|code of conduct)'
const obey =
  '(follow|obey|respect|observe|keep|keep to|stick to|comply with|adhere to|abide by|act (according to|by)|fulfil+)'
const come = '(happen|occur|repeat|be repeated|come back|come up|take place|appear|arise|reoccur|recur|be made|exist)'

/** Good will in place of a step. */
export const promise = cue(
  '(be|being|become|stay|remain) ~2 (more|extra|very|much more|a lot more|even more) ~1 (careful|vigilant|diligent|attentive|cautious|alert|watchful|strict|responsible|professional|patient)',
  '(be|being) (careful|vigilant|attentive|cautious|diligent)',
  'extra careful',
  '(more|extra|special|greater|utmost|full|closer) (care|caution|attention|diligence|vigilance)',
  '(more|very) (carefully|attentively|seriously|strictly|closely|responsibly)',
  '(pay|give|paying|giving) ~3 attention',
  '(never|not) ~1 (let|allow) ~3 (happen|occur|again)',
  `(will|shall|would|does|do|can|may|must|to)( not|n't| never) ~3 ${come}( again| any ?more)?`,
  `won't ~3 ${come}`,
  `never ~2 ${come}`,
  '(will|shall) never ~4 (sell|use|offer|do|make|list|break|violate|buy|ship|repeat|send)',
  '(never|not|no more) ~6 (again|any ?more|once more|another time)',
  'not (repeat|make|do) ~3 (mistake|error|again)*',
  'no more ~2 (mistakes?|errors?|problems?|issues?|violations?)',
  '(we|i) ~2 (promise|assure|pledge|vow|swear|guarantee|commit)(?! (of|on))',
  'promise (not|to|that|you)',
  '(our|my|you have our) (word|promise) ~1 (that|to|for)?',
  '(give|gave|giving) ~2 (our|my) (word|promise)',
  '(do|try|doing|trying|gave|give) ~1 (our|my) ~1 (best|utmost|hardest)',
  '(make|do|making) every effort',
  '(try|work|trying|working) ~1 (hard|harder)',
  'do (whatever|everything) ~2 (takes|can|possible|in our)',
  'take* ~5 (serious|seriously)',
  'striv(e|es|ing)',
  '(are|am|is|be|remain) ~1 (committed|determined|dedicated|firm|willing) (to|that)',
  '(improve|better) ourselves',
  'keep (on )?(improving|learning|working on)',
  '(learn*|learnt) ~1 (from )?(our|my|this|the) (lesson|mistake)s?',
  `(strictly|fully|carefully|always|completely) ~1 ${obey} ~4 ${rules}`,
  `${obey} ~5 ${rules} ~2 (strictly|closely|at all times|always|carefully|fully|from now on)`,
  `${rules} ~3 (strictly|at all times)`,
  'indicators ~4 strictly',
  'watch out ~1 (for|that)',
  'you can (be sure|trust|rely)',
  '(our|my|you have our|firm) ~1 (assurance|intention|aim) ~1 (that|to|not)',
  '(learned|learnt) a lot',
  'next time (we|i)',
  'do (all|everything) (that )?(we|i) can',
  '(better|more|good) care (of|with|about)',
  'never (will|shall|again) ~2 (such|this|we|i|it)',
  'with (more|greater|great|full|much) ~1 (focus|attention|care|responsibility|diligence|respect)',
  '(strong|firm|our) will (to|that)',
  '(fully|completely|totally|100 ?%) (compliant|in line)',
  `${rules} ~3 (be |are |is )?(kept|followed|respected|obeyed|observed)`,
  '(mistakes?|errors?|problems?|violations?|delays?) ~5 thing of the past',
  'try not to',
  'only ~3 the best',
  '(second|another) time',
  'to heart',
  'not going to ~1 (happen|occur|repeat|be)',
  '(be|going to be|get|become) (stricter|better|more \\w+)',
  'hope* to (do|be|make|get|improve)',
  '(behave|act) ~3 (well|better|interest|responsibly|professionally|correctly)',
  '(be|get|becoming) a better seller',
)

/** Milder: it announces that something will be so, and not how. */
export const makeSure = cue(
  `(will|shall) ~2 (ensure|make sure|see to it|take ~1 care|keep in mind|bear in mind|${obey})`,
  '(in (the )?future|from now on|going forward),? (we|i) ~1 (ensure|make sure|will)',
  '(will|shall|going to|want to) ~2 (improve|respect|behave|think|focus on|become|change (ourselves|our (way|mind|attitude|behaviou?r)))',
)
