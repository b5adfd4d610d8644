import { decodeText } from './decode-text.ts'
import { foreignFormat } from './foreign-format.ts'

export type ReadFile =
  | { readonly ok: true; readonly text: string; readonly kind: 'markdown' | 'text' }
  /** What happened, what is safe, what to do. */
  | { readonly ok: false; readonly message: string }

/** Two megabytes are about a thousand pages of text. */
const mostBytes = 2_000_000

/** The text of a file that the user chose. What cannot be read as text is refused with a sentence that says what to do. */
export function readFile(name: string, bytes: Uint8Array): ReadFile {
  const refuse = (what: string, todo: string): ReadFile => ({
    ok: false,
    message: `“${shortName(name)}” ${what} Nothing was changed. ${todo}`,
  })
  if (bytes.length === 0) return refuse('is empty.', 'Choose the file again, or paste the text here.')
  const format = foreignFormat(name, bytes)
  if (format) return refuse(`is ${format.what}, which cannot be read yet.`, format.todo)
  if (bytes.length > mostBytes)
    return refuse(
      `is larger than 2 MB (${(bytes.length / 1e6).toFixed(1)} MB).`,
      'Save only the plan as a text file, or copy it and paste it here.',
    )
  const text = decodeText(bytes)
  if (text === undefined)
    return refuse('holds no readable text.', 'Open it in the program that made it, copy the text, and paste it here.')
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('holds no words.', 'Choose another file, or paste the text here.')
  return { ok: true, text, kind: /\.(?:md|markdown|mdown)$/i.test(name) ? 'markdown' : 'text' }
}

const shortName = (path: string) => {
  const name = path.split(/[\\/]/).at(-1) ?? path
  return name.length > 60 ? `${name.slice(0, 40)}…${name.slice(-16)}` : name
}
