import type { Exporter } from './exporter.ts'
import type { Letter } from './letter.ts'
import { readBack } from './read-back.ts'

/** Loaded when first asked for, so that the writer of Word files is not part of the page. */
const exporters = {
  docx: () => import('./docx.ts'),
  md: () => import('./markdown.ts'),
  txt: () => import('./plain-text.ts'),
} satisfies Record<string, () => Promise<{ readonly default: Exporter }>>

export type Format = keyof typeof exporters

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
  if (!back.ok) return { ok: false, message: incomplete(exporter.label, back.missing.length), missing: back.missing }
  const { extension, mediaType } = exporter
  const name = `plan-of-action-${at.slice(0, 10)}.${extension}`
  return { ok: true, name, mediaType, bytes, changed: changedIn(letter) }
}

const load = (format: Format): Promise<Exporter | undefined> =>
  exporters[format]().then(
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
