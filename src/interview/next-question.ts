import type { Case, ItemList } from '#domain/case.ts'
import { grouped } from '#domain/grouped.ts'
import { at, type Path } from '#domain/path.ts'
import { isAnswered, type Question, questionsAbout } from './questions.ts'

/** Every question of a list of items, item by item. */
export const questionsOf = (facts: Case, list: ItemList): Question[] =>
  facts[list].flatMap(({ id }) => questionsAbout(facts, list, id))

/**
 * Where to go on: the open question that closes most of what must be answered (`wanted` lists the fields, weightiest
 * first, once for each gap), else the first open one, else the first.
 */
export function nextQuestion(facts: Case, questions: readonly Question[], wanted: readonly Path[]): number {
  const open = (index: number) => !isAnswered(at(facts, questions[index]?.path ?? ''))
  const counts = grouped(wanted, (path) => path)
  let best = -1
  let most = 0
  questions.forEach(({ path }, index) => {
    const count = counts.get(path)?.length ?? 0
    if (open(index) && count > most) {
      best = index
      most = count
    }
  })
  if (best >= 0) return best
  return Math.max(
    0,
    questions.findIndex((_, index) => open(index)),
  )
}
