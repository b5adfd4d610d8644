/** Signs that no document can hold: control characters, halves of surrogate pairs, and the two that XML forbids. */
const unprintable = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** The text with every sign that a document cannot hold replaced by “�”, and the signs that were replaced, as U+0007. */
export function printable(text: string): { readonly text: string; readonly replaced: readonly string[] } {
  const replaced = Array.from(text.matchAll(unprintable), ([sign]) => codePoint(sign))
  return { text: replaced.length ? text.replace(unprintable, '\ufffd') : text, replaced }
}

const codePoint = (sign: string): string => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
