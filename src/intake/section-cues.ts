import type { SectionKind } from '#domain/section.ts'
import { type Cue, cuesFor } from './cue.ts'

/**
 * What a heading can announce: a section; `issue`, which opens a plan that names its cause elsewhere and is the cause where
 * nothing else is; or `plan`, the title of the whole.
 */
export type Topic = SectionKind | 'issue' | 'plan'

/** "The actions we have taken", "Steps that were taken". */
const taken =
  '(?:the |our |my )?(?:\\w+ )?(?:actions?|steps?|measures?|changes?) (?:(?:that|which|already|so far|we|i|have|has|been|were|are) )*(?:taken|made|done|we|i|you)'
const whatWeDid =
  'what (?:all )?(?:we|i|you|has|have|was|is)(?: \\w+){0,2}? (?:did|done|changed|do|doing|took|taken)(?! wrong)'
const notAgain = "(?:not|never|\\w+n't|no longer) .{0,50}?(?:again|repeat\\w*|happens?|occurs?|come)"

/** Words by which a heading, or a sentence before a list, tells its section. */
export const sectionCues: readonly Cue<Topic>[] = [
  ...cuesFor('root-cause', {
    starts: [[3, '(?:and )?why']],
    says: [
      [5, 'root[ -]?causes? | roots? of (?:the |our |this )?(?:problem|issue|matter)'],
      [4, 'reasons? | caused? | causes'],
      [4, '(?:went|gone|was|is|did|do|done|doing|got) wrong'],
      [4, '(?:what|how|why) (?:(?!not |never |no ).){0,40}?(?:happen(?:ed)?|occurr?ed|came about|arose)(?! again)'],
      [4, '(?:what|which) .{0,30}?led (?:to|up) | that led to'],
      [4, '(?:faults?|mistakes?|failures?|issues?|problems?|violations?) .{0,20}?behind'],
      [4, 'found .{0,20}?(?:faults?|mistakes?|failures?|problems?)'],
      [3, 'found (?:out )?why | where (?:we|i) (?:failed|went)'],
      [3, '(?:our|my) (?:own )?(?:mistakes?|faults?|failures?|errors?|failings?|shortcomings?)'],
      [3, 'analysis | investigation | diagnosis | findings? | explanations?'],
    ],
  }),
  ...cuesFor('corrective', {
    starts: [[2, taken]],
    says: [
      [5, 'corrective | corrections? | remedial | remediation | containment'],
      [3, 'resolv\\w* | resolutions? | solv(?:e[ds]?|ing) | solutions? | fix(?:e[ds]|ing)?'],
      [3, 'remed(?:y|ies|ied) | rectif\\w+ | repair\\w* | address(?:ed|ing)? | correct(?:ed|ing)?'],
      [3, 'immediate(?:ly)? | deal(?:ing)? with | put .{0,20}?right'],
      [3, whatWeDid],
      [2, 'actions? | steps? | measures? | changes?'],
      [1, 'taken | took | already | so far'],
    ],
  }),
  ...cuesFor('preventive', {
    says: [
      [5, 'prevent\\w* | avoid\\w* | recurrences? | recur | reoccur\\w* | re-?occurrences?'],
      [4, 'future | from (?:now|here) on | (?:going|moving) forward | henceforth | long[- ](?:term|lasting) | lasting'],
      [4, 'later(?: on)? | next time | next steps? | (?:second|another) time | an? (?:repeat|repetition)'],
      [4, `${notAgain} | any repeat | happen\\w* again`],
      [5, '(?:keeps?|stops?|prevents?) (?:\\w+ ){1,2}from (?:com|happen|return|repeat)\\w*'],
      [4, 'what (?:(?:we|i) )?(?:will|shall|plan to|intend to|want to|(?:are|am) going to)(?! you)'],
      [3, 'ongoing | continuous | continu(?:ing|ed) | monitoring | safeguards? | controls'],
      [3, 'new (?:rules?|procedures?|process(?:es)?)'],
      [1, 'actions? | steps? | measures? | will | ensure | keep'],
    ],
  }),
  ...cuesFor('evidence', {
    starts: [[4, '(?:the |our |list of )?(?:documents?|documentation|invoices|files)']],
    says: [
      [5, 'attach(?:ed|ments?) | enclos(?:ed|ures?) | evidences? | proofs? | exhibits?'],
      [5, 'appendi(?:x|ces) | annex(?:es)? | supporting (?:documents?|documentation|papers|files)'],
    ],
  }),
  ...cuesFor('closing', {
    starts: [[4, '(?:in )?(?:conclusion|closing) | (?:our|my) (?:commitment|promise|request)']],
  }),
  ...cuesFor('opening', {
    starts: [[4, 'introduction | overview | background | (?:executive )?summary | about (?:us|our|the|my)']],
  }),
  ...cuesFor('issue', { starts: [[3, '(?:the |our )?(?:issues?|problems?|violations?|complaints?|case)']] }),
  ...cuesFor('plan', { says: [[6, 'plans? (?:of|for) actions? | actions? plan | poa | appeal(?: letter)?']] }),
]
