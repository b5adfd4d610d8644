import type { SectionKind } from '#domain/section.ts'
import type { Cue } from '../cue.ts'
import { closingWords } from './closing.ts'
import { correctiveWords } from './corrective.ts'
import { evidenceWords } from './evidence.ts'
import { openingWords } from './opening.ts'
import { preventiveWords } from './preventive.ts'
import { rootCauseWords } from './root-cause.ts'

/** What a sentence's words say about its section, where no heading does. */
export const sentenceCues: readonly Cue<SectionKind>[] = [
  ...openingWords,
  ...rootCauseWords,
  ...correctiveWords,
  ...preventiveWords,
  ...evidenceWords,
  ...closingWords,
]
