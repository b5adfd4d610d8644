import type { Attempt } from '#domain/attempt.ts'
import type { Case } from '#domain/case.ts'
import type { SectionKind } from '#domain/section.ts'

/** What was sent last, if anything was. */
export const lastAttempt = ({ attempts }: Case): Attempt | undefined => attempts.at(-1)

/** The words of one section of what was sent. */
export const wordsSent = ({ text, parts }: Attempt, section: SectionKind): string =>
  parts
    .filter((part) => part.section === section)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')

/** An attempt with one part, for examples. */
export function attemptOf(
  section: SectionKind,
  text: string,
  sentOn = '2026-04-01',
  reply: Attempt['reply'] = null,
): Attempt {
  const part = { section, heading: '', start: 0, end: text.length, because: '' }
  return { id: 't1', sentOn, channel: '', text, parts: [part], exhibits: [], reply }
}
