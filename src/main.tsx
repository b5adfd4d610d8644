import { createRoot } from 'react-dom/client'
import type { Library } from '#app/library.ts'
import { indexedShelf } from '#storage/indexed-shelf.ts'
import { memoryShelf } from '#storage/memory-shelf.ts'
import { App } from '#ui/app.tsx'
import { applyTheme } from '#ui/theme.ts'
import '#ui/look.css'

applyTheme()
const shelf = await indexedShelf().catch(memoryShelf)
const library: Library = {
  shelf,
  clock: Date.now,
  newId: () => `case-${crypto.randomUUID().slice(0, 13)}`,
}
createRoot(document.getElementById('root') as HTMLElement).render(<App library={library} />)
