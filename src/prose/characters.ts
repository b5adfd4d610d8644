/** Kinds of characters by their code: a table of Unicode would be asked for every character of every text. */
export const isDigit = (code: number) => code >= 48 && code <= 57
export const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 0xc0 && !isOtherMark(code))
const isOtherMark = (code: number) =>
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  code === 0xd7 ||
  code === 0xf7 ||
  code === 0xfeff
export const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
export const isLetterOrDigit = (code: number) => isLetter(code) || isDigit(code)

/** Apostrophes, hyphen and full stop inside a word. */
export const isInner = (code: number) => code === 39 || code === 0x2019 || code === 45 || code === 46
