import type { SectionKind } from '#domain/section.ts'
import type { Sentence } from '#prose/prose.ts'
import { cue } from './cue.ts'
import { denies, owns } from './disputing.ts'

/** A statement, and where it counts. */
export type Side = { readonly in: readonly SectionKind[]; readonly says: (one: Sentence) => boolean }

const thing = '(systems?|services?|tools?|programs?|software|carriers?|suppliers?)'
const goods = '(orders|labels|parcels|shipments)'

const surely = cue(
  '(whatsoever|never again|once and for all|no place left|impossible (for|to|that))',
  '(no|any|every) ~1 possibilit(y|ies)',
  '(completely|fully|totally) (eliminat|exclud|remov|solv|prevent)*',
  '(zero|no) (chance|risk) (of|that)',
  '(is|are|be) ruled out',
)
const perhaps = cue(
  '(should|ought to) ~1 (make|help|reduce|prevent|avoid|eliminate|stop|leave|lower)',
  'difficult,? if not impossible',
  'little or no (room|chance)',
  'hopefully',
)
const notAtFault = cue(
  `(not|nor|none|no fault) ((any|one) )?of (the|these|those|our) ~1 ${thing}`,
  `not (the|our|these|those) ~1 ${thing}`,
  `${thing} ~1 (is|are|was|were) (not|never) ~1 (fault|malfunctioning|broken|wrong|defective|to blame|the (problem|cause|reason))`,
  'none of (them|these) (is|was|are|were) (broken|at fault|wrong)',
)
const replaced = cue(
  `(replac*|giving up|give up|gave up|abandon*|remov*|get(ting)? rid of|stopp?(ed|ing)? using|switch*) … (${thing}|set-?up)`,
)
const wholly = cue(`(entirely|completely|totally|altogether|all (of )?(our |the |these )?(\\w+ )?${goods})`)
const partly = cue(
  '(primary|main) (carrier|provider|method|supplier|tool)',
  `(most|some|part|the majority) of ~2 (${goods}|postage)`,
)
const allDone = cue(
  '(all|every|everything|each) ~4 (is|are|was|were|have been|has been) ~2 (done|in (full )?(operation|force|place)|implemented|completed|finished|active)',
)

const side = (pattern: RegExp, ...sections: readonly SectionKind[]): Side => ({
  in: sections,
  says: ({ text }) => pattern.test(text),
})

/** Pairs of statements that cannot both hold, and the sections in which each counts. */
export const incompatible: readonly (readonly [Side, Side])[] = [
  [side(surely, 'corrective', 'preventive'), side(perhaps, 'corrective', 'preventive')],
  [side(notAtFault, 'root-cause', 'corrective'), side(replaced, 'corrective', 'preventive')],
  [side(wholly, 'corrective'), side(partly, 'preventive')],
  [side(owns, 'opening', 'root-cause', 'closing'), side(denies, 'opening', 'root-cause', 'corrective', 'closing')],
  [
    side(allDone, 'opening', 'corrective', 'preventive'),
    { in: ['corrective'], says: ({ tense, actor }) => tense === 'planned' && actor === 'we' },
  ],
]
