import type { Attempt } from '#domain/attempt.ts'
import type { Case } from '#domain/case.ts'
import { sectionKinds } from '#domain/section.ts'
import { readProse } from '#prose/prose.ts'
import type { Draft } from './draft.ts'

/** A text that was sent, as a draft to be reviewed. Offsets of its findings count in the attempt's whole text. */
export function draftOfAttempt(facts: Case, { id, text, parts }: Attempt): Draft {
  const sections = sectionKinds.flatMap((kind) => {
    const own = parts.filter(({ section, start, end }) => section === kind && end > start)
    if (!own.length) return []
    const passages = own.map(({ start, end }) => ({
      path: `attempts/${id}/text`,
      offset: start,
      prose: readProse(text.slice(start, end)),
    }))
    const markdown = passages.map(({ prose }) => prose.source).join('\n\n')
    return [{ kind, heading: own[0]?.heading ?? '', passages, markdown }]
  })
  return { case: facts, mode: 'review', title: '', sections }
}
