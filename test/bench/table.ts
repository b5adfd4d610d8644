/** A measured amount: bytes or milliseconds. */
export type Measure = { readonly amount: number; readonly unit: 'kB' | 'ms' }

export type Row = {
  readonly name: string
  readonly value: Measure
  readonly budget: Measure
  /** How many times the reference that ran in the same breath. Decides when the machine is busy. */
  readonly ratio?: Ratio | undefined
}

export type Ratio = { readonly times: number; readonly of: string; readonly limit: number }

export const kB = (bytes: number): Measure => ({ amount: bytes / 1000, unit: 'kB' })
export const ms = (milliseconds: number): Measure => ({ amount: milliseconds, unit: 'ms' })

export function row(name: string, value: Measure, budget: Measure, ratio?: Ratio): Row {
  if (value.unit !== budget.unit) throw new Error(`${name}: ${value.unit} are measured against ${budget.unit}`)
  return { name, value, budget, ratio }
}

/** A row is over its budget by its ratio where it has one, otherwise by its value. */
export function isOver({ value, budget, ratio }: Row): boolean {
  return ratio ? ratio.times > ratio.limit : value.amount > budget.amount
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    isOver(row) ? 'OVER' : 'ok',
    row.name,
    shown(row.value),
    `of ${shown(row.budget)}`,
    row.ratio ? `${row.ratio.times.toFixed(1)} × ${row.ratio.of} (limit ${row.ratio.limit})` : '',
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

function shown({ amount, unit }: Measure): string {
  return `${amount.toFixed(amount < 10 ? 1 : 0)} ${unit}`
}
