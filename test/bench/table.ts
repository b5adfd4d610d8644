/** A measured amount: bytes or milliseconds. */
export type Measure = { readonly amount: number; readonly unit: 'kB' | 'ms' }

export type Row = {
  readonly name: string
  readonly value: Measure
  /** null = printed, never over. */
  readonly budget: Measure | null
  readonly ratios: readonly Ratio[]
}

/** How many times a reference that ran in the same breath. With a limit it decides, because the machine may be busy. */
export type Ratio = { readonly times: number; readonly of: string; readonly limit?: number }

export const kB = (bytes: number): Measure => ({ amount: bytes / 1000, unit: 'kB' })
export const ms = (milliseconds: number): Measure => ({ amount: milliseconds, unit: 'ms' })

export function row(name: string, value: Measure, budget: Measure | null = null, ratios: readonly Ratio[] = []): Row {
  if (budget && value.unit !== budget.unit)
    throw new Error(`${name}: ${value.unit} are measured against ${budget.unit}`)
  return { name, value, budget, ratios }
}

/** A row is over its budget by its ratios where they have limits, otherwise by its value. */
export function isOver(row: Row): boolean {
  const limited = row.ratios.filter(({ limit }) => limit !== undefined)
  return limited.length ? limited.some(({ times, limit = times }) => times > limit) : isLate(row)
}

const isLate = ({ value, budget }: Row): boolean => budget !== null && value.amount > budget.amount

export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    verdict(row),
    row.name,
    shown(row.value),
    row.budget ? `of ${shown(row.budget)}` : '',
    row.ratios.map(shownRatio).join(', '),
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `late` = more milliseconds than the budget, but within the ratios: the machine is busy, or slower than the usual one. */
function verdict(row: Row): string {
  if (isOver(row)) return 'OVER'
  if (isLate(row)) return 'late'
  return row.budget || row.ratios.some(({ limit }) => limit) ? 'ok' : ''
}

const shownRatio = ({ times, of, limit }: Ratio): string =>
  `${times.toFixed(times < 10 ? 2 : 0)} × ${of}${limit === undefined ? '' : ` (limit ${limit})`}`

function shown({ amount, unit }: Measure): string {
  return `${amount.toFixed(amount < 10 ? 1 : 0)} ${unit}`
}
