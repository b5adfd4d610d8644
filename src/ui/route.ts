import { useSyncExternalStore } from 'react'

export const tasks = [
  'gaps',
  'notice',
  'facts',
  'root-cause',
  'corrective',
  'preventive',
  'proof',
  'line',
  'check',
  'send',
] as const
export type Task = (typeof tasks)[number]

/** Where the user is. The address holds an id and a task, never words of a case. */
export type Route = { readonly page: 'start' } | { readonly page: 'case'; readonly id: string; readonly task: Task }

const isTask = (word: string | undefined): word is Task => (tasks as readonly (string | undefined)[]).includes(word)

/** Reads an address such as `#/case/case-1f3a/root-cause`; anything else is the start. */
function routeOf(hash: string): Route {
  const [, page, id, task] = hash.replace(/^#/, '').split('/')
  return page === 'case' && id ? { page, id, task: isTask(task) ? task : 'gaps' } : { page: 'start' }
}

export const hrefOf = (route: Route): string => (route.page === 'start' ? '#/' : `#/case/${route.id}/${route.task}`)

export const goTo = (route: Route): void => {
  window.location.hash = hrefOf(route)
}

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

export const useRoute = (): Route => routeOf(useSyncExternalStore(subscribe, () => window.location.hash))
