import { createContext, useContext } from 'react'
import type { Library } from '#app/library.ts'

const Context = createContext<Library | null>(null)
export const LibraryProvider = Context.Provider

/** Shelf, clock and ids, handed in by main.tsx. Throws outside of it. */
export function useLibrary(): Library {
  const library = useContext(Context)
  if (!library) throw new Error('no library: main.tsx provides it')
  return library
}
