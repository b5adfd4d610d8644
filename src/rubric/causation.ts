import type { Sentence } from '#prose/prose.ts'
import { cue, statements } from './cue.ts'

/** A clause that says what the seller's own side lacked or left undone. */
export const ownControl = cue(
  "<we> ((also|simply|just|ourselves|had|have|already|then|both|all) )?(did not|didn't|had no|had not|hadn't|have no|failed|should have|ought to have|never|missed|overlooked|lacked|neglected|omitted|skipped|accepted|relied|let|left|trusted|took no|made no|gave no|kept no|set no)",
  '(had|have) (made|kept|set|given|put|written|agreed) no',
  '<we> (was|were) (not (checking|watching|testing|monitoring|comparing|prepared)|too slow|wrong (to|in|not))',
  'our (own )?(fault|failure|failing|mistake|error|oversight|responsibility|process|procedure|checks?|controls|review|inspection|set-?up|workflow|routine|checklist|screen|form|team did not)',
  '(nobody|no one|no-one|none) (of us|on our side|here|in our|at our)',
  '(nobody|no one|no-one) (checked|looked|noticed|compared|verified|tested|examined|inspected|reviewed|opened|watched|was assigned|was responsible|had)',
  'without (checking|testing|verifying|comparing|looking|asking|confirming)',
  'no (second|backup|back-up|other|spare|reserve|written|daily|own) (carrier|courier|supplier|person|check|step|plan|procedure|stock|service)',
)

/** What the whole line of causes may end in: a condition that can be changed, rather than a person. */
export const condition = cue(
  'because',
  'since (<we>|there|the|our|no|nobody)',
  "(there (was|is|were) no|had no|has no|have no|had not|hadn't) .. (check*|step|process|procedure|rule|cover|backup|system|list|report|alert|test*|control*|second|written|way|one|person|training|routine|field)",
  'without (a|an|any)',
  'the .. (screen|form|checklist|procedure|tool|system|field|label|template|instruction) .. (did|does|let|lets|allow*|show*|was|is|has|had)',
  'no (cover|check|step|second|written|system|procedure|control|one|process|routine|checklist)',
  'nobody',
  'by hand',
  'manual(ly)?',
  'only one person',
  'instead of',
  'which meant',
)

/** A word that ties an effect to what produced it. */
const tie = cue(
  'because',
  'due to',
  'owing to',
  'as a result',
  'result(ed|s|ing)? (in|from)',
  'led to',
  'leading to',
  'caus(ed|es|ing)',
  '(came|comes|arose|stems|stemmed) from',
  'which (meant|made|raised|led|left|put|caused|let|means|makes)',
  'meaning that',
  'therefore',
  'thus',
  'hence',
  'consequently',
  'by which',
  'for (this|that) reason',
  'that is (why|how|because)',
  '(first|second|third|one|main|other|only|root) (cause|reason)s? (is|was|were|are)',
  '(the|our) (cause|reason)s? (is|was|were|are)',
  'what caused',
  'so (that )?(<we>|the|our|it|they|he|she|there|no|nobody|all|every|each|some|an?|when|amazon|orders|items|buyers|customers|products|packages|shipments|parcels|these|this|numbers|labels|stock|any|only|any)',
  'since (the|our|we|i|no|nobody|there)',
  'as (we|i|there|nobody|no one|the .. (was|were|had|did))',
  'in order to',
  'instead of',
  'left (the|these|those|it|them|our|some) .. (blank|empty|open|out)',
  '(took|had taken) .. (that|for granted)',
  '(assum|expect|suppos|trust)ed',
  'expecting',
  'through (an?|the|our|my|no)',
  'by (an?|our) (error|mistake|failure)',
)

/** A control that was not there, or did not look. Nobody can see what no step looks for. */
const noLook = cue(
  "(did not|didn't|had not|hadn't|has not|have not|was not|wasn't|were not|weren't|is not|are not|not|never|nor|no one|no-one|nobody|none|neither|without|lack* of|lacked|lacking|fail(ed|ure) to|neglected to|forgot to|omitted to|skipped|missing|no|too (late|seldom|rarely)|stopped) … (notic(e|ed|ing)|detect*|check(s|ed|ing)?|double-check*|review(s|ed|ing)?|monitor*|alert*|alarm*|catch|caught|spot(ted)?|reconcil*|verif*|test|tests|tested|testing|opened|look(ed|ing)? (at|into|over|through|after)|look(ed)? a second time|inspect*|examin*|audit*|compar(e|ed|ing|ison)|watch*|control of|keep track|kept track|track of|follow(ed)? up|supervis*|oversight|quality (check|control)*|report(ing)? on)",
  '(unnoticed|unseen|undetected|unchecked|untested)',
  '(nobody|no one|no-one) (saw|realised|realized|released|knew of)',
  '(escaped|went past|slipped past|got past) (us|our|the)',
)

/** How many times a text ties an effect to a cause, or names the control that was not there. */
export function causalLinks(sentences: readonly Sentence[]): number {
  let links = 0
  for (const { text } of statements({ sentences })) {
    links += text.match(tieAll)?.length ?? 0
    if (noLook.test(text) || lacks.test(text)) links++
  }
  return links
}

/** Whether a sentence says which check was missing. */
export const saysWhatDidNotLook = ({ text }: Sentence): boolean => noLook.test(text)

const tieAll = new RegExp(tie.source, 'gis')

const lacks = cue(
  '(had|have|has|with|was|were|is) (there )?no ~1 (check*|step|process|procedure|rule|system|report|alert|one|person|cover|backup|second|written|way|list|test*|control*|plan|routine|field|record*|policy|training|onboarding|owner|standard|template|scanner|software|copy|limit|review|cut-?off|stand-?in)',
  'nobody',
  'no one',
  'lacked',
)
