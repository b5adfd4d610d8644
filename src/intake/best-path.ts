import { type SectionKind, sectionKinds } from '#domain/section.ts'
import type { Unit } from './read-units.ts'

/** What it costs to begin with a section. */
const startCost: Readonly<Record<SectionKind, number>> = {
  opening: 0.4,
  'root-cause': 0,
  corrective: 0.5,
  preventive: 0.5,
  evidence: 2,
  closing: 4,
}

const order = (section: SectionKind) => sectionKinds.indexOf(section)

/** What it costs to go from one section to another: back costs more than on, an opening stands first, a closing last. */
function turn(from: SectionKind, to: SectionKind): number {
  if (to === 'opening') return 12
  if (from === 'closing') return to === 'evidence' ? 1 : 6
  if (to === 'closing') return 0.5
  return order(to) > order(from) ? order(to) - order(from) : 2.5
}

/** The section of each unit: the cheapest way through, by what each unit says and what every change costs (Viterbi). */
export function bestPath(units: readonly Unit[], allowed: readonly SectionKind[]): SectionKind[] {
  const [first, ...rest] = units
  if (!first) return []
  let costs = allowed.map((section) => startCost[section] - first.scores[section])
  const back = rest.map(({ scores, join }) => {
    const came: number[] = []
    costs = allowed.map((to, index) => {
      const ways = allowed.map((from, at) => (costs[at] ?? 0) + (from === to ? 0 : join + turn(from, to)))
      const best = Math.min(...ways)
      came[index] = ways.indexOf(best)
      return best - scores[to]
    })
    return came
  })
  let at = costs.indexOf(Math.min(...costs))
  const path = [at]
  for (const came of back.reverse()) {
    at = came[at] ?? at
    path.push(at)
  }
  return path.reverse().map((index) => allowed[index] ?? 'root-cause')
}
