import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { CaseState, CaseStore } from '#app/case-store.ts'
import type { Case } from '#domain/case.ts'

const Context = createContext<CaseStore | null>(null)
export const CaseProvider = Context.Provider

/** The store of the open case. Throws outside of a workspace. */
export function useCaseStore(): CaseStore {
  const store = useContext(Context)
  if (!store) throw new Error('no case is open here')
  return store
}

export const useCaseState = <T>(pick: (state: CaseState) => T): T => useStore(useCaseStore(), pick)
export const useFacts = (): Case => useCaseState(({ facts }) => facts)
