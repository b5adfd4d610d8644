import type { Exporter } from './exporter.ts'
import { type Letter, textOf } from './letter.ts'

export type ReadBack = { readonly ok: true } | { readonly ok: false; readonly missing: readonly string[] }

/** Reads a finished file and looks in it for every paragraph of the letter, in order. */
export function readBack(exporter: Exporter, bytes: Uint8Array, letter: Letter): ReadBack {
  const text = spaced(exporter.read(bytes).join(' '))
  const missing: string[] = []
  let from = 0
  for (const paragraph of textOf(letter).map(spaced)) {
    const at = text.indexOf(paragraph, from)
    if (at < 0) missing.push(paragraph)
    else from = at + paragraph.length
  }
  return missing.length ? { ok: false, missing } : { ok: true }
}

const spaced = (text: string): string => text.replace(/[\s\u0085]+/g, ' ').trim()
