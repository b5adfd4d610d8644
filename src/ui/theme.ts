import { useState } from 'react'

type Theme = 'light' | 'dark'
const key = 'rootline-theme'

/** The theme that is on: what the user picked, else what the device asks for. Only this one word is kept. */
function current(): Theme {
  const picked = document.documentElement.dataset.theme
  if (picked === 'light' || picked === 'dark') return picked
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Puts the theme that was picked on an earlier visit on the page. Storage may be refused: then the device decides. */
export function applyTheme(): void {
  try {
    const picked = window.localStorage.getItem(key)
    if (picked === 'light' || picked === 'dark') document.documentElement.dataset.theme = picked
  } catch {
    delete document.documentElement.dataset.theme
  }
}

export function useTheme(): readonly [Theme, () => void] {
  const [theme, setTheme] = useState(current)
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset.theme = next
    setTheme(next)
    try {
      window.localStorage.setItem(key, next)
    } catch {
      // Storage refused: the choice holds until the page is closed.
    }
  }
  return [theme, toggle]
}
