import type { Exporter } from './exporter.ts'
import type { Letter } from './letter.ts'
import { readBack } from './read-back.ts'

type Way = { readonly label: string; readonly load: () => Promise<{ readonly default: Exporter }> }

/** The kinds of file, as a menu names them. Loaded when first asked for: the writer of Word files is no part of the page. */
export const formats = {
  docx: { label: 'Word document', load: () => import('./docx.ts') },
  md: { label: 'Markdown', load: () => import('./markdown.ts') },
  txt: { label: 'Plain text', load: () => import('./plain-text.ts') },
} satisfies Record<string, Way>

export type Format = keyof typeof formats

export type Exported =
  | {
      readonly ok: true
      readonly name: string
      readonly mediaType: string
      readonly bytes: Uint8Array
      /** What was replaced because no document can hold it; '' when nothing was. */
      readonly changed: string
    }
  | { readonly ok: false; readonly message: string; readonly missing: readonly string[] }

/** The letter as a file, read back before it is offered. `at` is the time that the file is made for. */
export async function exportLetter(format: Format, letter: Letter, at: string): Promise<Exported> {
  const exporter = await load(format)
  if (!exporter) {
    const message =
      'The part of the app that writes this kind of file did not load. Your plan is safe. Reload the page, or copy the text.'
    return { ok: false, message, missing: [] }
  }
  const bytes = await exporter.write(letter, at)
  const back = readBack(exporter, bytes, letter)
  if (!back.ok)
    return { ok: false, message: incomplete(formats[format].label, back.missing.length), missing: back.missing }
  const { extension, mediaType } = exporter
  const name = `plan-of-action-${at.slice(0, 10)}.${extension}`
  return { ok: true, name, mediaType, bytes, changed: changedIn(letter) }
}

const load = (format: Format): Promise<Exporter | undefined> =>
  formats[format].load().then(
    (module) => module.default,
    () => undefined,
  )

const incomplete = (label: string, count: number): string =>
  `${label}: the finished file was read back, and ${count === 1 ? 'one paragraph is' : `${count} paragraphs are`} not in it, so it is not offered. Your plan is safe in this app. Choose another kind of file, or copy the text.`

function changedIn({ replaced }: Letter): string {
  if (!replaced.length) return ''
  const signs = [...new Set(replaced)].join(', ')
  return `${replaced.length === 1 ? 'One sign' : `${replaced.length} signs`} that no document can hold (${signs}) now ${replaced.length === 1 ? 'stands' : 'stand'} as “\ufffd”.`
}
