import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react'
import { dayOf } from '#app/clock.ts'
import { type Judgement, judge } from '#app/judge.ts'
import { grouped } from '#domain/grouped.ts'
import type { Path } from '#domain/path.ts'
import type { Finding } from '#rubric/finding.ts'
import { useFacts } from './case-context.ts'
import { useLibrary } from './library-context.ts'

type Judged = Judgement & { readonly byPath: ReadonlyMap<Path, readonly Finding[]> }

const Context = createContext<Judged | null>(null)
const none: readonly Finding[] = []

/** Draft and findings of the open case, worked out once for everything on screen. Typing never waits for it. */
export function JudgementProvider({ children }: { readonly children: ReactNode }) {
  const { clock } = useLibrary()
  const facts = useDeferredValue(useFacts())
  const judged = useMemo(() => {
    const judgement = judge(facts, dayOf(clock()))
    return { ...judgement, byPath: grouped(judgement.findings, ({ path }) => path) }
  }, [facts, clock])
  return <Context.Provider value={judged}>{children}</Context.Provider>
}

export function useJudgement(): Judged {
  const judged = useContext(Context)
  if (!judged) throw new Error('no case is judged here')
  return judged
}

export const useFindingsAt = (path: Path): readonly Finding[] => useJudgement().byPath.get(path) ?? none
