import { readFile } from '#intake/read-file.ts'
import { readNotice } from '#notice/read-notice.ts'
import type { NoticeReading } from '#notice/reading.ts'

/** What was read from the file of one message. */
export type ReadMessage = { readonly file: string; readonly reading: NoticeReading }
type MessageFile = ({ readonly ok: true } & ReadMessage) | { readonly ok: false; readonly message: string }

/** Reads the file of a message of Amazon's. */
export function readMessageFile(file: string, bytes: Uint8Array, today: string): MessageFile {
  const read = readFile(file, bytes)
  return read.ok ? { ok: true, file, reading: readNotice(read.text, today) } : read
}

/** For programs. A fact's value is the words as they stand in the message. */
export const messageAsData = ({ file, reading: { violation, route, marketplace, asks, facts } }: ReadMessage) => ({
  file,
  violation: violation.id,
  route,
  marketplace,
  asks: asks.map(({ kind, words }) => ({ kind, words })),
  facts: facts.map(({ kind, words }) => ({ kind, value: words })),
})

/** For people. */
export function messageAsText({ file, reading }: ReadMessage): string {
  const { violation, sure, route, marketplace, asks, facts } = reading
  const about = `Type ${violation.id}${sure ? '' : ' (not certain)'} · route ${route} · marketplace ${marketplace || 'not named'}`
  const list = (name: string, lines: readonly string[]) =>
    [name, ...(lines.length ? lines : ['nothing found'])].join('\n  ')
  return [
    `${file}\n${about}`,
    list(
      'What is asked',
      asks.map(({ kind, words }) => `${kind}: “${oneLine(words)}”`),
    ),
    list(
      'What is stated',
      facts.map(({ kind, words }) => `${kind}: “${oneLine(words)}”`),
    ),
  ].join('\n\n')
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
