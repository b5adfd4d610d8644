import type { SectionKind } from '#domain/section.ts'
import { type Cue, says, starts } from './cue.ts'

/**
 * What a heading can announce: a section; `issue`, which opens a plan that names its cause elsewhere and is the cause where
 * nothing else is; or `plan`, the title of the whole.
 */
export type Topic = SectionKind | 'issue' | 'plan'

/** Words by which a heading, or a sentence before a list, tells its section. */
export const sectionCues: readonly Cue<Topic>[] = [
  says('root-cause', 5, 'root[ -]?causes?', 'roots? of (?:the |our |this )?(?:problem|issue|matter)'),
  says('root-cause', 4, 'reasons?', 'caused?', 'causes'),
  says('root-cause', 4, '(?:went|gone|was|is|did|do|done|doing|got) wrong'),
  says(
    'root-cause',
    4,
    '(?:what|how|why) (?:(?!not |never |no ).){0,40}?(?:happen(?:ed)?|occurr?ed|came about|arose)(?! again)',
  ),
  says('root-cause', 4, '(?:what|which) .{0,30}?led (?:to|up)', 'that led to'),
  says('root-cause', 3, 'found (?:out )?why', 'where (?:we|i) (?:failed|went)'),
  starts('root-cause', 3, '(?:and )?why'),
  says('root-cause', 3, '(?:our|my) (?:own )?(?:mistakes?|faults?|failures?|errors?|failings?|shortcomings?)'),
  says('root-cause', 3, 'analysis', 'investigation', 'diagnosis', 'findings?', 'explanations?'),
  says(
    'root-cause',
    4,
    '(?:faults?|mistakes?|failures?|issues?|problems?|violations?) .{0,20}?behind',
    'found .{0,20}?(?:faults?|mistakes?|failures?|problems?)',
  ),

  says('corrective', 5, 'corrective', 'corrections?', 'remedial', 'remediation', 'containment'),
  says('corrective', 3, 'resolv\\w*', 'resolutions?', 'solv(?:e[ds]?|ing)', 'solutions?', 'fix(?:e[ds]|ing)?'),
  says('corrective', 3, 'remed(?:y|ies|ied)', 'rectif\\w+', 'repair\\w*', 'address(?:ed|ing)?', 'correct(?:ed|ing)?'),
  says('corrective', 3, 'immediate(?:ly)?', 'deal(?:ing)? with', 'put .{0,20}?right'),
  says(
    'corrective',
    3,
    'what (?:all )?(?:we|i|you|has|have|was|is)(?: \\w+){0,2}? (?:did|done|changed|do|doing|took|taken)(?! wrong)',
  ),
  says('corrective', 2, 'actions?', 'steps?', 'measures?', 'changes?'),
  starts(
    'corrective',
    2,
    '(?:the |our |my )?(?:\\w+ )?(?:actions?|steps?|measures?|changes?) (?:(?:that|which|already|so far|we|i|have|has|been|were|are) )*(?:taken|made|done|we|i|you)',
  ),
  says('corrective', 1, 'taken', 'took', 'already', 'so far'),

  says('preventive', 5, 'prevent\\w*', 'avoid\\w*', 'recurrences?', 'recur', 'reoccur\\w*', 're-?occurrences?'),
  says(
    'preventive',
    4,
    'future',
    'from (?:now|here) on',
    '(?:going|moving) forward',
    'henceforth',
    'long[- ](?:term|lasting)',
    'lasting',
  ),
  says(
    'preventive',
    4,
    'later(?: on)?',
    'next time',
    'next steps?',
    '(?:second|another) time',
    'an? (?:repeat|repetition)',
  ),
  says(
    'preventive',
    4,
    "(?:not|never|\\w+n't|no longer) .{0,50}?(?:again|repeat\\w*|happens?|occurs?|come)",
    'any repeat',
    'happen\\w* again',
  ),
  says('preventive', 4, 'what (?:(?:we|i) )?(?:will|shall|plan to|intend to|want to|(?:are|am) going to)(?! you)'),
  says('preventive', 3, 'ongoing', 'continuous', 'continu(?:ing|ed)', 'monitoring', 'safeguards?', 'controls'),
  says('preventive', 3, 'new (?:rules?|procedures?|process(?:es)?)'),
  says('preventive', 1, 'actions?', 'steps?', 'measures?', 'will', 'ensure', 'keep'),

  says('evidence', 5, 'attach(?:ed|ments?)', 'enclos(?:ed|ures?)', 'evidences?', 'proofs?', 'exhibits?'),
  says('evidence', 5, 'appendi(?:x|ces)', 'annex(?:es)?', 'supporting (?:documents?|documentation|papers|files)'),
  starts('evidence', 4, '(?:the |our |list of )?(?:documents?|documentation|invoices|files)'),

  starts('closing', 4, '(?:in )?(?:conclusion|closing)', '(?:our|my) (?:commitment|promise|request)'),
  starts('opening', 4, 'introduction', 'overview', 'background', '(?:executive )?summary', 'about (?:us|our|the|my)'),
  starts('issue', 3, '(?:the |our )?(?:issues?|problems?|violations?|complaints?|case)'),
  says('plan', 6, 'plans? (?:of|for) actions?', 'actions? plan', 'poa', 'appeal(?: letter)?'),
]
