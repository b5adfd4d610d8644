import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createLanguageStore, type LanguageState, type LanguageStore, languageFindings } from '#app/language-store.ts'
import { grouped } from '#domain/grouped.ts'
import type { Path } from '#domain/path.ts'
import type { LanguageFinding } from '#language/language-finding.ts'
import { useJudgement } from '../judgement-context.tsx'
import { startWorker } from '../worker-address.ts'

type Language = {
  readonly state: LanguageState
  readonly findings: readonly LanguageFinding[]
  readonly byPath: ReadonlyMap<Path, readonly LanguageFinding[]>
}

const Context = createContext<Language | null>(null)
const none: readonly LanguageFinding[] = []

/** The language check of the open case. It loads nothing before somebody turns it on, and ends with the case. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { draft } = useJudgement()
  const [store] = useState<LanguageStore>(() => createLanguageStore(() => startWorker('language')))
  const state = useStore(store)
  useEffect(() => store.getState().follow(draft), [store, draft])
  useEffect(() => () => store.getState().turnOff(), [store])
  const language = useMemo(() => {
    const findings = languageFindings(state, draft)
    return { state, findings, byPath: grouped(findings, ({ path }) => path) }
  }, [state, draft])
  return <Context.Provider value={language}>{children}</Context.Provider>
}

/** Throws outside of a workspace. */
export function useLanguage(): Language {
  const language = useContext(Context)
  if (!language) throw new Error('no language check here')
  return language
}

/** What the check says of a field, and whether it is on: then the browser's own marks are off. */
export function useLanguageAt(path: Path): { readonly isOn: boolean; readonly remarks: readonly LanguageFinding[] } {
  const { state, byPath } = useLanguage()
  return { isOn: state.is === 'on', remarks: byPath.get(path) ?? none }
}
