import { lazy } from 'react'
import { FactsPage } from '../facts/facts-page.tsx'
import { GapsPage } from '../gaps/gaps-page.tsx'
import { ItemsPage } from '../items/items-page.tsx'
import { NoticePage } from '../notice/notice-page.tsx'
import type { Task } from '../route.ts'

const LinePage = lazy(() => import('../line/line-page.tsx'))
const CheckPage = lazy(() => import('../check/check-page.tsx'))
const SendPage = lazy(() => import('../send/send-page.tsx'))

/** The page of a task. */
export function TaskPage({ task }: { readonly task: Task }) {
  switch (task) {
    case 'gaps':
      return <GapsPage />
    case 'notice':
      return <NoticePage />
    case 'facts':
      return <FactsPage />
    case 'root-cause':
      return <ItemsPage key={task} list="causes" />
    case 'corrective':
      return <ItemsPage key={task} list="actions" />
    case 'preventive':
      return <ItemsPage key={task} list="controls" />
    case 'proof':
      return <ItemsPage key={task} list="exhibits" />
    case 'line':
      return <LinePage />
    case 'check':
      return <CheckPage />
    case 'send':
      return <SendPage />
  }
}
