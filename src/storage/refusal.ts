import type { Refusal } from './shelf.ts'

/** What the browser says when there is no room: by quota, or because the disk itself is full. */
const noRoom = new Set(['QuotaExceededError', 'DataError'])

export const conflict: Refusal = {
  ok: false,
  why: 'conflict',
  message: 'This case was changed in another tab. Both versions are kept.',
}

/** A failed write in a sentence for the seller. */
export function refusalOf(error: unknown): Refusal {
  const name = error instanceof DOMException || error instanceof Error ? error.name : ''
  return noRoom.has(name)
    ? {
        ok: false,
        why: 'full',
        message:
          'Not saved: this device has no room left. Your text is still on this page. Download the case as a file, then free some space.',
      }
    : {
        ok: false,
        why: 'failed',
        message:
          'Not saved: the browser could not write to its storage. Your text is still on this page. Download the case as a file, then reload.',
      }
}
