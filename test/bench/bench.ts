import { isOver, type Row, table } from './table.ts'

/** A bench is a file `<name>.bench.ts` in this folder whose default export measures and returns rows. */
export type Bench = () => Promise<Row[]>

const benches = import.meta.glob<Bench>('./*.bench.ts', { import: 'default' })

/** Runs the benches whose file name holds one of the words (all, without words). 1 when one is over its budget. */
export async function run(words: readonly string[]): Promise<number> {
  const rows: Row[] = []
  for (const [file, load] of Object.entries(benches)) {
    if (words.length > 0 && !words.some((word) => file.includes(word))) continue
    const bench = await load()
    rows.push(...(await bench()))
  }
  console.log(table(rows))
  return rows.some(isOver) ? 1 : 0
}
