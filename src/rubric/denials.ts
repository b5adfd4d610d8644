import { cue } from './cue.ts'
import { words } from './word-families.ts'

const taken = words(`
  suspen*, deactivat*, clos*, remov*, flagg*, block*, restrict*, disabl*, delist*, taken down, bann*, accus*, blam*, penali*, punish*
`)
const wrongly = '(wrongly|wrongfully|mistakenly|unfairly|unjustly|erroneously|incorrectly|falsely|unreasonably)'
const charge =
  '(suspension|deactivation|removal|decision|claim|accusation|complaint|restriction|violation|notice|allegation)s?'
const breach = '(violation|infringement|breach)'
const unjust = words(`
  a mistake, an error, unfair, unjustified, unjust, wrong, baseless, groundless, unfounded, incorrect, untrue, false
  unwarranted, undeserved, unreasonable
  not ~1 (fair|justified|correct|true|right|valid)
`)

/** Nothing was done wrong, or what Amazon did was wrong. */
export const denial = cue(
  '(did|done|do) (absolutely )?nothing wrong',
  '(see|know|understand|tell) ~2 what (we|i) ~2 (did|done|do) ~1 wrong',
  "(<we>|our \\w+) ~2 (not|\\w+n't|never) ~1 (do|done|did|commit*|break|broken|broke) ~1 (anything|nothing|any|a|the|amazon*|wrong)",
  "(<we>|our \\w+) ~2 (not|\\w+n't|never) ~1 (violat*|infring*|breach*|contraven*)",
  'nothing (is|was|has been|went) ~1 wrong',
  'nothing wrong with',
  '<we> ~2 nothing to do with',
  `not ~1 aware of (any|a) ~1 (${breach}|wrongdoing|mistake|problem)`,
  `(is|was|are|were) not ~2 ${breach}`,
  `(is|was|has been|were|have been) no ~1 (${breach}|wrongdoing|policy violation|fault of|(problem|issue) with our)`,
  '(not|never|no) (our|my) ~1 (fault|mistake|responsibility|doing|business|error)',
  "<we> ~1 (not|\\w+n't) ~1 (responsible|liable|to blame|guilty|at fault|the ones?)",
  'not (us|me) (who|that)',
  '(did|done) (everything|all) ~2 (right|correctly|properly)',
  '(not|cannot) see ~1 <we> ~2 (broke|violated|did|breached)',
  '(notice|message|warning|mail|e-?mail) ~4 (by|in) error',
  'it (cannot|can not|can’t) be( that)?',
  'not ~1 (done|made|caused) by (us|me)',
  '(innocent|no wrongdoing|no guilt)',
  'no (proof|evidence) (that|of|against) ~1 (<we>|us|our|any)',
  '<we> ~2 (not|never) deserve*',
  '(<we>|our ~1 \\w+) (is|are|was|were) ~2 in ~1 compliance',
  `${taken} ~5 (in error|by error|by mistake|through (an )?error|without ~2 (reason|cause|ground*)|for no reason)`,
  `${taken} ~1 ${wrongly}`,
  `(${wrongly}|(in|by) error ~3) ${taken}`,
  'false(ly)? (accus*|claim*|report*|flag*|complaint*|allegation*)',
  `${charge} ~1 (is|was|are|were|has been) ~1 ${unjust}`,
  `${charge} ~1 (has|have|had) no ~1 (ground*|basis|base|merit|reason|foundation)`,
  `${charge} ~1 (does|do|did) not ~1 (apply|concern|hold)`,
  '(mistake|misunderstanding|error) (by|of|from|on) (your|the amazon)',
  "<we> ~1 (not|\\w+n't|cannot) ~1 (agree|understand why)",
  `(not|\\w+n't|cannot) ~1 accept ~2 (${charge}|blame)`,
  `<we> ~1 (disagree|dispute|deny|denied|reject ~3 ${charge})`,
  'how (can|could|shall|should|are|will) <we> ~2 (answer|responsible|liable|blamed|control|prevent|held)',
  '<we> ~1 (believe|think|are sure|are certain|know) ~1 (<we>|our \\w+) ~1 (is|are|have been|were|was) ~1 (compliant|following)',
  '<we> ~1 (believe|think|are sure|are certain|know) ~1 (<we>|our \\w+) ~1 (is|are|were|was) ~1 (in compliance|right|innocent|within)',
)

const genuine = words(`
  genuine, authentic, original, real, legal, legit*, compliant, brand new, new and, unused, in (perfect|new|good) condition
`)
const goods = '(products?|items?|goods|articles?|units?|merchandise|stock)'
const bad = words(`
  used, fake*, counterfeit*, replica*, expired, inauthentic, illegal, dangerous, damaged, old, refurbished
`)
const deal = '(sell|sold|keep|kept|offer|offered|stock|stocked|ship|shipped|send|use|deal*|trade*)'

/** A claim about goods or accounts that answers a charge with its opposite. */
export const opposite = cue(
  `<we> ~2 (not|\\w+n't|never|no not) ~1 ${deal} ~2 (\\W)?${bad}`,
  `(sell|sold|offer|offered|ship|keep|stock|buy|bought) ~1 (nothing but|only|exclusively|solely) ~1 (\\W)?(${genuine}|new|brand)`,
  '(vouch*|guarantee|assure|swear|certify|confirm|promise) … (genuine|authentic|original|100|real|brand new)',
  `(100|hundred)( )?(%|percent|per cent) ~1 ${genuine}`,
  `${goods} ~4 (is|are|was|were) ~3 (all|completely|fully|totally|absolutely|always|brand|perfectly|only) ~1 ${genuine}`,
  `(our|the|all|these|every) ~1 ${goods} (is|are|was|were) ~5 ${genuine}`,
  '(<we>|our \\w+) ~1 (do|does|did|has|have|had) (not|never) ~2 (another|any other|a second|other) (account|seller)',
  '(never|not|no) ~1 (had|have|owned|opened) ~1 (another|any other|a second) ~1 account',
  '(no|not have any) ~2 (link|tie|relation*|connection|association|affiliation)s? … (accounts?|sellers?|stores?|shops?|company|person)',
  '(accounts?|store|shop|<we>|ours) ~4 (no ~1 (link|tie|relation*|connection)|not ~1 (related|linked|connected|associated))',
)
/** The same words inside a doubt, a check or a concession deny nothing. */
export const doubted = cue(
  '(sure|ensure|check*|verif*|whether|if|prove*|confirm that|doubt*|although|though|even if|claim* to)',
  'not ~2 (genuine|authentic|original|real|new)',
)

/** Praise of one's own record: a denial only where nothing is admitted. */
export const spotless = cue(
  '<we> ~2 (complied|followed|adhered|respected|obeyed|observed|kept|acted) … at all times',
  '<we> ~1 (strictly|fully|closely|faithfully) (comply|follow|adhere|respect|obey|observe)',
  '<we> ~2 always (been|act|behave)',
  '<we> ~2 always ~2 (compl*|follow*|adher*|respect*|obey*|observ*|kept|keep|stuck|abid*|act*|sold|sell|ship*)',
  '<we> ~1 (never|not) ~1 (received|had|got) ~1 (any|a|one|single) ~2 (complaint|claim|warning|problem|issue|violation)s?',
  '(<we>|our ~1 \\w+) ~1 never ~1 (had|received|got) ~3 (complaint|claim|warning|problem|issue|violation)s?',
  '<we> ~1 never ~1 (violat*|broke*|infring*|breach*|sold|had any)',
)
export const admission = cue(
  '(our|my) ~2 (fault|mistake|failure|error|doing|responsibility|negligence)',
  '(fault|responsibility|mistake|failure|error) (is|was|lies|for this)( with)? (ours|mine|our side|us)',
  'on our side',
  '<we> ~1 (failed|admit|confess|accept* .. responsib*|take .. responsib*|broke|violated|breached|did wrong|infringed)',
)
