import type { ReactNode } from 'react'
import { Button } from './kit/button.tsx'
import { Icon } from './kit/icon.tsx'
import { Mark } from './kit/mark.tsx'
import { hrefOf } from './route.ts'
import { useTheme } from './theme.ts'

/** The bar over every screen: the way home, what the screen adds, and the theme. */
export function TopBar({ children }: { readonly children?: ReactNode }) {
  const [theme, toggle] = useTheme()
  return (
    <header className="sticky top-0 z-20 flex min-h-14 items-center gap-2 border-b border-line bg-surface px-4 sm:gap-4 sm:px-6">
      <a href={hrefOf({ page: 'start' })} aria-label="Rootline, to the start" className="rounded-sm">
        <Mark />
      </a>
      <div className="flex min-w-0 flex-1 items-center gap-2 sm:gap-4">{children}</div>
      <Button
        look="quiet"
        onClick={toggle}
        aria-label={theme === 'dark' ? 'Use the light theme' : 'Use the dark theme'}
      >
        <Icon name="sun" />
      </Button>
    </header>
  )
}
