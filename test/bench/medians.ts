/** Makes a round ready and returns the work whose time counts. */
export type Contestant = (round: number) => () => unknown

/**
 * The median milliseconds of each contestant. They take turns in every round (A B C A B C …), so that noise of the machine
 * hits all alike. The first rounds only warm up.
 */
export async function medians<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(contestants) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of names) {
      const work = contestants[name](round)
      const start = performance.now()
      await work()
      const time = performance.now() - start
      if (round >= warmUp) times[name].push(time)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>
}

export function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
}
