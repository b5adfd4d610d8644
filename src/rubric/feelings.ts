import { cue } from './cue.ts'

const kin =
  '(wife|husband|children|kids|child|family|families|parents|baby|babies|mother|father|sons?|daughters?|loved ones)'
const staff = '(employees|workers|staff|people|team|colleagues)'
const plain =
  '(appeal|explain|respond|answer|reply|submit|present|state|clarify|show you how|write|provide|add|give more|tell|describe|share)'

/** Asks for mercy or for one more try. */
export const plea = cue(
  '(i|we|me|us|to) ~2 (beg|implore|plead|beseech|pray)(?! guilty)',
  '(begging|pleading|imploring|praying)',
  '(one|just one|a|this|the|only) (more|last|final|further|new|second|other|single|small) (chance|try)(?! to (correct|edit|cancel|update))',
  '(another|second|last|such a|one more|fresh|just one|the only) (chance|try)(?! (of|for|that|to (correct|edit|cancel|update)))',
  `(give|giv*|grant*|allow*|let|offer*|have|get|deserve*|hope for|ask for|ask* you for) ~3 (chance|opportunity)(?! to ${plain})(?! of)(?! that)`,
  'chance to (sell|prove|continue|be|come back|keep|make|do|work|start|improve|show (you|that|our|my))',
  '(please|kindly),? (please|kindly)',
  "(please|kindly),? (i|we|do not|don't|believe|trust|help|save|have|show|be (kind|fair|so|merciful|generous)|forgive|pardon|let (us|me)(?! know)|give (us|me)(?! ~2 (call|more|details?|repl(y|ies)|answers?|responses?|feedback|advice|information|positive))|open|unblock|understand ~2 (situation|position|we|i)|accept (our|my) ~1 apolog*|consider (our|my) ~1 (situation|family))",
  "(do not|don't|not) punish",
  '(i|we) (really |so |badly |desperately )?need ~1 (help|this account|our account|the account|this income)',
  '(have|show|ask* for|beg for|for your|your) ~2 (mercy|pity|compassion|leniency|sympathy|forgiveness|pardon|kindness|generosity|grace)',
  'have a heart',
  'be (lenient|generous|merciful|kind (to|with) (us|me))',
  'forgive (us|me|our|my|this)',
  '(ask|beg|come|write|turn)* ~4 (over and over|again and again)',
  '(over and over|again and again) ~2 (we|i) ~2 (ask|beg|come|write)',
  'trust (us|me|in us) ~2 (again|once more|one more time|a last time)',
  'humbl(e|y) ~2 (ask|request|beg|plead|pray|submit|appeal|apologi*)',
  '(ask|request|beg|plead|pray|apologi*|appeal) ~2 humbly',
  '(on (our|my) knees|kneel*)',
  '(eternally|forever|for ever|so very) (grateful|thankful)',
  '(grateful|thankful) ~3 (all|whole|rest of) ~1 (my|our) (life|lives)',
  '(god|holy|swear)',
  '(only|just) human',
  '(new|fresh) start(?! (date|day|on|in))',
  '(be )?so kind (and|as|to)',
  'patient with (us|me|a beginner|beginners)',
  'believe (me|us)(?! (that )?the)',
  '(gift|treasure|blessing|relief|miracle) (for|to) (us|me)',
)

/** Tells what the closure costs the seller and the seller's people. */
export const hardship = cue(
  '(livelihoods?|single (mother|father|mum|mom|dad)|existence|survival)',
  `${kin} ~4 (to feed|to support|depend*|rel(y|ies)|live|lives|needs?|suffer*|eats?|starv*|hungry|without income)`,
  `with ~2 (small|young|two|three|four) ~1 ${kin}`,
  `${staff} ~3 (will|would|may|have to|might) ~2 (lose (their|his|her) (job|work|income)*|be (fired|laid off|jobless))`,
  `(feed|support|provide for|care for) ~3 ${kin}`,
  '(depend*|rel(y|ies)|live|living) ~2 (on|from|off) ~1 (this|our|the|my|amazon) ~1 (account|income|business|store|shop|sales|money|amazon)',
  '(my|our) (whole |entire )?(life|lives|future) ~2 (depend*|is|are|hang*)',
  '(only|sole) ~2 (income|living|means of)',
  '(my|our|all) ~2 savings',
  'los(e|ing|t) ~1 (everything|(my|our|their) ~1 (jobs?|homes?|house|business|existence|company|shop))',
  '(lose|losing|lost) ~3 (thousands|hundreds|money|sales|dollars|euros|pounds|[$€£]\\d*)(?! (of|in) (parcels?|units?|orders?))',
  '(all|everything) (that )?(we|i) (have|had|own|built)(?! (done|to|been))',
  '(we|i|business|company|shop) ~3 (survive|starve)',
  '(business|company|shop) ~2 (dead|dying|die|dies|destroyed|ruined|collaps*)',
  '(need|want) ~4 to (live|survive)',
  '(is|be|means?|was) (the|our|my) end',
  'end (of|for) (my|our|us|me)( ~2 (business|company|shop|life))?',
  '(mortgage|bankrupt*|out of business|hardship|ruin (us|me))',
  `pay ~3 (rent|debts?|salar*|wages|loans?|${staff})`,
  '(big|huge|heavy|enormous|great) loss* (to|for) (us|me|our)',
  '(destroy*|ruin*|kill*) (us|me|my life|our lives|(our|my) (business|company|shop|family))',
)

const moved =
  '(shock*|stunned|devastat*|sad|sadness|confused|desperat*|ashamed|shame|embarrass*|humiliat*|hurt|terrible|bad|awful|frustrat*|furious|angry|upset|depress*|stress*|terrified|scared|afraid|fear|helpless|hopeless|disappoint*|heartbroken|heart-broken|horrified|lost|broken|panic*|speechless|miserable|astonished|disbelief|exhausted|worried sick|crying|crazy|pain|grief|despair|nervous|lonely)'

/** Speaks of fear, shame, anger or sorrow. */
export const feeling = cue(
  `(i|we|me|us)(('m|'re)| ~2 (was|were|am|are|feel|felt|got|became|is|been|in)) ~2 ${moved}(?! (for|to|of|by|with) (the|our|some|these) ~1 (buyers?|customers?|parcels?|orders?|units?|items?))`,
  '(a|great|big|real|total|full|such|in|of|like a|with|this|from) ~1 (shock|panic|shame|despair|nightmare|horror|tragedy|catastrophe|stress)(?! (test|absor*|resist*|proof))',
  '(desperat*|devastating|heart-?breaking|heartfelt|sleepless|outrageous|disgraceful|unbearable|horrible|horribly|humiliat*)',
  '(nightmares?|(bad|terrible) dream|a horror|(hardest|worst|darkest) (time|days?|weeks?|months?))',
  'hearts? ~2 (broken|breaks?|bleeds?|heavy)',
  'breaks? (my|our) hearts?',
  '(heavy|warm|bleeding) hearts?',
  '(tears|soul|souls|sorrow)',
  '(what a|it is a|such a) (pity|shame)',
  '(terrible|awful|horrible|difficult|hard) ~1 (time|times|days?|weeks?|months?|feeling|moment)s? (for (us|me|our)|of (my|our))',
  '(two|three|four|these|the last|past) ~1 (terrible|awful|horrible) (days|weeks|months)',
  'believe (our|my) (eyes|ears)',
  'beyond words',
  'how sad',
  '(makes?|made) (us|me) ~3 (sad|sick|ashamed|cry)',
  'blow (for|to) (us|me|the whole|our)',
  'with (pain|grief|sadness|shame|deep sadness)',
  'let* you down',
  '(heart and soul|end of (our|my) (strength|power|rope)|like the ground)',
  "(can not|cannot|can't|could not|couldn't) ~1 sleep",
  '(in tears|(was|were|am|are|been|started) ~1 crying|cried)',
  '(hurts?|drives?|makes?) (us|me) ~3 (crazy|mad|sad|cry|feel|that|sick|angry)',
  '(we|i|my health|our health) ~2 suffer*',
  '(so|very|totally|completely|extremely|really) unfair*',
  '(injustice|unjust|unjustly)',
  'how (can|could) (you|amazon) ~1 (do|say|act|be so|treat|think|close|block|suspend)',
  '(what|such|like) (a )?fools?',
  '(foolish*|stupid*|guilty|confess*|(my|our) ~2 guilt)',
  '(our|my) bad luck',
  'never in (my|our) life',
  "(can not|cannot|can't|no words) ~2 (describe|express)",
  '(feel|felt) ~3 (deeply|so bad|so badly)',
  '(from|with|of) ~3 (my|our|the) ~2 hearts?',
  '(i|we) ~1 (love|adore) (amazon|selling|this|working)',
  'whatever ~3 in (my|our) power',
)

/** More than one plain sentence of regret. */
export const strongRegret = cue(
  '(so|deeply|extremely|terribly|awfully|profoundly|very very) ~1 (sorry|apologetic|regret*)',
  '(deeply|bitterly|profoundly) ~1 (regret*|ashamed)',
  '(deepest|heartfelt|humblest) ~1 (apolog*|regret*|sorrow)',
)

export const apology = /\b(?:sorry|apolog\w+|regret\w*)\b/gi
