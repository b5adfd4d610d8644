import type { Letter } from './letter.ts'

/** One way out: the kind of file, its bytes, and how to read the text back from them. */
export type Exporter = {
  readonly extension: string
  readonly mediaType: string
  /** `at` is the time that the file may name. The same letter and the same day give the same bytes. */
  readonly write: (letter: Letter, at: string) => Uint8Array | Promise<Uint8Array>
  /** The paragraphs that a reader of the file would see. */
  readonly read: (bytes: Uint8Array) => readonly string[]
}
