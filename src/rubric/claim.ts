import type { Source } from './rule.ts'

/** Something that is said about Amazon or its reviewers, with where it was read and when. */
export type Claim = { readonly says: string; readonly source: Source }

/** The day on which the sources of the packs were last looked at. */
const checked = '2026-11-01'

export const from = (...codes: readonly string[]): Source => ({ codes, checked })

/** Claims that share their sources. */
export const said = (source: Source, ...texts: readonly string[]): Claim[] => texts.map((says) => ({ says, source }))
