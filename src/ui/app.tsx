import { CSPProvider } from '@base-ui/react/csp-provider'
import { lazy, Suspense } from 'react'
import type { Library } from '#app/library.ts'
import { ErrorScreen } from './error-screen.tsx'
import { LibraryProvider } from './library-context.ts'
import { useRoute } from './route.ts'
import { StartPage } from './start/start-page.tsx'

const CasePage = lazy(() => import('./workspace/case-page.tsx'))

export function App({ library }: { readonly library: Library }) {
  const route = useRoute()
  return (
    <CSPProvider disableStyleElements>
      <LibraryProvider value={library}>
        <ErrorScreen>
          {route.page === 'start' ? (
            <StartPage />
          ) : (
            <Suspense fallback={<p className="p-8 text-ink-3">Opening the case…</p>}>
              <CasePage key={route.id} id={route.id} task={route.task} />
            </Suspense>
          )}
        </ErrorScreen>
      </LibraryProvider>
    </CSPProvider>
  )
}
