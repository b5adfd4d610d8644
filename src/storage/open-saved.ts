import { type Case, caseSchema, caseVersion } from '#domain/case.ts'
import { damagedPart } from './damaged-part.ts'

type Saved = Readonly<Record<string, unknown>>
/** Takes a saved case of one version to the next. It adds and renames; it never drops what the seller typed. */
export type Migration = (saved: Saved) => Saved
export type Migrations = ReadonlyMap<number, Migration>

export type Opened =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly message: string; readonly saved: unknown }

const modules = import.meta.glob<Migration>('./migrations/*.ts', { eager: true, import: 'default' })

/** Step `n` takes a case of version `n` to version `n + 1`; the number is the file's. */
export const migrations: Migrations = new Map(
  Object.entries(modules).map(([path, step]) => [Number(/(\d+)-[^/]*$/.exec(path)?.[1]), step]),
)

/** Far above any case, and below what hurts the browser. */
const deepest = 64
const most = 2_000_000

/** Brings a saved case of any version up to date. What cannot be read is handed back as it is, never dropped. */
export function openSaved(saved: unknown, steps: Migrations = migrations): Opened {
  const refuse = (message: string): Opened => ({ ok: false, message, saved })
  const version = versionOf(saved)
  if (version === undefined)
    return refuse('This is not a case of Rootline. Nothing was changed. Choose a case file that Rootline saved.')
  if (version > caseVersion)
    return refuse(
      `This case was made by a newer Rootline (case version ${version}; this one reads up to ${caseVersion}). Nothing was changed. Open it there, or update this Rootline.`,
    )
  if (!isReasonable(saved))
    return refuse(
      'This case is larger or more deeply nested than any that Rootline makes, so it was not opened. Nothing was changed. Open a backup of it.',
    )
  return read(saved as Saved, version, steps, refuse)
}

function read(saved: Saved, version: number, steps: Migrations, refuse: (message: string) => Opened): Opened {
  try {
    let current = saved
    for (let at = version; at < caseVersion; at++) {
      const step = steps.get(at)
      if (!step)
        return refuse(
          `This case has version ${version}, which this Rootline cannot read. Nothing was changed. Open it with the Rootline that made it.`,
        )
      current = { ...step(current), version: at + 1 }
    }
    const parsed = caseSchema.safeParse(current)
    if (parsed.success) return { ok: true, case: parsed.data }
    return refuse(
      `This case is damaged: ${damagedPart(current, parsed.error.issues[0]?.path ?? [])} cannot be read. Nothing was changed and all of it is kept. Download it as it is, or open a backup.`,
    )
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      return refuse(
        'This case is damaged and cannot be read. Nothing was changed and all of it is kept. Download it as it is, or open a backup.',
      )
    throw error
  }
}

function versionOf(saved: unknown): number | undefined {
  if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return undefined
  const { version } = saved as Saved
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : undefined
}

/** Walks without recursion: a hostile file must not reach the validator's own recursion. */
function isReasonable(saved: unknown): boolean {
  const open: [unknown, number][] = [[saved, 0]]
  let seen = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next
    if (typeof value !== 'object' || value === null) continue
    if (depth >= deepest) return false
    const inner = Object.values(value)
    seen += inner.length
    if (seen > most) return false
    for (const one of inner) open.push([one, depth + 1])
  }
  return true
}
