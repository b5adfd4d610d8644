import type { Dialect } from './dialect.ts'
import type { Remark } from './language-finding.ts'
import type { LanguageRequest } from './requests.ts'

/** What goes to the worker: one field at a time. */
export type Asked = Pick<LanguageRequest, 'text' | 'blocks'> & { readonly id: number; readonly dialect: Dialect }

/** What comes back for it. */
export type Answered =
  | { readonly id: number; readonly ok: true; readonly remarks: readonly Remark[] }
  | { readonly id: number; readonly ok: false; readonly message: string }
