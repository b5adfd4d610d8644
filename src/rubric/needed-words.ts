import { families } from './word-families.ts'

type Words = readonly string[] | undefined

/**
 * Words of which a phrase of a `cue` needs at least one; nothing where that cannot be told. `no ` with its space is the
 * word itself, `not` without one the beginning of a word. A phrase needs every part of it: the rarest of them is taken.
 */
export const neededWords = (phrase: string): Words => needed(phrase, true)

const everywhere = new Set(
  'a an the we i our us my it its they them their this that these those you your is are was were be been has have had do did does no not and or but so if to of in on for from by at as with who which when can will would any all up out one amazon order orders'.split(
    ' ',
  ),
)

const frequency = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (everywhere.has(word.trim()) ? 100 : word.length < 3 ? 10 : 1), 0)

/** `ends` = nothing is glued to the end of the phrase, so its last word is whole. */
function needed(phrase: string, ends: boolean): Words {
  const choices = divided(phrase, '|')
  if (choices.length > 1) return together(choices.map((choice) => needed(choice, ends)))
  let best: Words
  const parts = divided(phrase, ' ')
  for (const [at, part] of parts.entries()) {
    const words = opening(part, ends || at < parts.length - 1)
    if (words && (!best || frequency(words) < frequency(best))) best = words
  }
  return best
}

/** The words with which a part can begin; nothing where that can be anything. */
function opening(part: string, ends: boolean): Words {
  const [letters = ''] = /^\w+/.exec(part) ?? []
  if (letters) return ofWord(letters.toLowerCase(), part.slice(letters.length), ends)
  if (part.startsWith('<')) return ofFamily(part, ends)
  if (/^\(\?<?[!=]/.test(part)) return opening(part.slice(behind(part, 0)), ends)
  return part.startsWith('(') ? ofBrackets(part, ends) : undefined
}

function ofWord(letters: string, rest: string, ends: boolean): Words {
  if (!rest) return [ends ? `${letters} ` : letters]
  if (rest.startsWith('-?')) return together([[`${letters} `], opening(letters + rest.slice(2), ends)])
  if (/^[-'](?![?{])/.test(rest)) return [`${letters} `]
  if (!/^[?{]/.test(rest)) return [letters]
  return letters.length > 1 ? [letters.slice(0, -1)] : undefined
}

function ofBrackets(part: string, ends: boolean): Words {
  const end = behind(part, 0)
  const rest = part.slice(end)
  const [leftOut] = /^(?:\?|\{0[^}]*\})/.exec(rest) ?? []
  const choices = divided(part.slice(1, end - 1).replace(/^\?:/, ''), '|')
  if (leftOut && choices.every((choice) => choice.endsWith(' '))) return opening(rest.slice(leftOut.length), ends)
  const inner = choices.map((choice) => needed(choice, ends && !rest))
  return together(leftOut ? [...inner, opening(rest.slice(leftOut.length), ends)] : inner)
}

const known = new Map<string, Words>()

function ofFamily(part: string, ends: boolean): Words {
  const end = part.indexOf('>')
  const whole = ends && end === part.length - 1
  const key = `${whole}${part.slice(1, end)}`
  if (!known.has(key)) known.set(key, needed(families[part.slice(1, end)] ?? '', whole))
  return known.get(key)
}

/** All of the lists as one, or nothing where one of them is not known. */
function together(lists: readonly Words[]): Words {
  const found = lists.filter((list) => list !== undefined)
  return found.length === lists.length ? found.flat() : undefined
}

/** The text cut at a sign that stands outside of all brackets. */
function divided(text: string, sign: string): string[] {
  if (!/[([\\]/.test(text)) return text.split(sign)
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at = behind(text, at)) {
    if (text[at] !== sign) continue
    parts.push(text.slice(from, at))
    from = at + 1
  }
  return [...parts, text.slice(from)]
}

/** Where the sign, the escaped sign or the pair of brackets ends that begins here. */
function behind(text: string, at: number): number {
  if (text[at] === '\\') return at + 2
  if (text[at] === '[') return text.indexOf(']', at + 2) + 1 || text.length
  if (text[at] !== '(') return at + 1
  let inner = at + 1
  while (inner < text.length && text[inner] !== ')') inner = behind(text, inner)
  return inner + 1
}
