import type { Case } from '#domain/case.ts'
import { openSaved } from '#storage/open-saved.ts'

type CaseFile = { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly message: string }

/** Far above any case: its files are not in it. */
const mostBytes = 50_000_000

/** Opens the bytes of a case file of any version. A file that is no case is refused with a sentence. */
export function readCaseFile(file: string, bytes: Uint8Array): CaseFile {
  const refused = (why: string): CaseFile => ({ ok: false, message: `“${file}” ${why}` })
  if (bytes.length > mostBytes)
    return refused(
      'is larger than 50 MB and was not read. Nothing was changed. Choose a case file that Rootline saved.',
    )
  let saved: unknown
  try {
    saved = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused(
      'is no case file: it cannot be read as JSON. Nothing was changed. Choose a file that Rootline saved.',
    )
  }
  const cases = casesIn(saved)
  if (cases.length > 1)
    return refused(
      `holds ${cases.length} cases. Nothing was changed. Download the case that you mean as a file of its own.`,
    )
  const opened = openSaved(cases[0] ?? saved)
  return opened.ok ? opened : { ok: false, message: `“${file}” was not opened. ${opened.message}` }
}

/** The cases of a file that holds all of them. */
const casesIn = (saved: unknown): readonly unknown[] =>
  typeof saved === 'object' && saved !== null && 'cases' in saved && Array.isArray(saved.cases) ? saved.cases : []
