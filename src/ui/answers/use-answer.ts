import { useController } from 'react-hook-form'
import { at, type Path } from '#domain/path.ts'
import { useCaseStore } from '../case-context.ts'
import { shownAnswer } from './answer.ts'
import type { Typed } from './answer-form.tsx'

/** One field of the case inside an AnswerForm: what to spread on an input, and what is wrong with it. */
export function useAnswer(path: Path) {
  const store = useCaseStore()
  const { field, fieldState } = useController<Typed>({
    name: path,
    defaultValue: shownAnswer(at(store.getState().facts, path)),
  })
  return { field, problem: fieldState.error?.message ?? '' }
}
