import { readNotice } from '#notice/read-notice.ts'
import type { Quote } from '#notice/reading.ts'

let last = { text: '', today: '', lines: [] as readonly Quote[] }

/** The lines of a message that look like requests and were not understood. The same message is read once. */
export function unreadLines(text: string, today: string): readonly Quote[] {
  if (last.text !== text || last.today !== today)
    last = { text, today, lines: text.trim() ? readNotice(text, today).unread : [] }
  return last.lines
}
