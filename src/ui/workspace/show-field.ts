import type { Path } from '#domain/path.ts'

/**
 * Puts the focus into the field at a path and, where words are named, selects them. A path to an item leads to its card.
 * Does nothing where the field is not on the screen.
 */
export function showField(path: Path, start = 0, end = start): void {
  const field = document.getElementById(path)
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
  if (field instanceof HTMLTextAreaElement && end > start) field.setSelectionRange(start, end)
}
