import { Tabs } from '@base-ui/react/tabs'
import { lazy, Suspense } from 'react'
import { useJudgement } from '../judgement-context.tsx'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { languageWords } from '../language/language-words.ts'
import type { Task } from '../route.ts'
import { byTask } from './task-sections.ts'
import { ToFix } from './to-fix.tsx'
import { workspaceWords } from './workspace-words.ts'

const Preview = lazy(() => import('../preview/preview.tsx'))
const LanguageTab = lazy(() => import('../language/language-tab.tsx'))

const tab =
  'min-h-10 cursor-pointer border-b-2 border-transparent text-sm font-medium text-ink-3 data-[active]:border-accent data-[active]:text-ink'

/** What is still open beside the work, the document as it will be sent, and its language. */
export function SidePanel({ task, onClose }: { readonly task: Task; readonly onClose: (() => void) | undefined }) {
  const { findings } = useJudgement()
  const here = byTask(findings).get(task)?.length ?? 0
  return (
    <Tabs.Root defaultValue="fix" className="flex flex-col px-5 py-3">
      <div className="flex items-center justify-between border-b border-line">
        <Tabs.List className="flex gap-4">
          <Tabs.Tab value="fix" className={tab}>
            {workspaceWords.tabs.fix} · {here} here, {findings.length} in all
          </Tabs.Tab>
          <Tabs.Tab value="preview" className={tab}>
            {workspaceWords.tabs.preview}
          </Tabs.Tab>
          <Tabs.Tab value="language" className={tab}>
            {languageWords.tab}
          </Tabs.Tab>
        </Tabs.List>
        {onClose && (
          <Button look="quiet" aria-label={workspaceWords.closePanel} onClick={onClose}>
            <Icon name="close" />
          </Button>
        )}
      </div>
      <Tabs.Panel value="fix" className="pt-4 outline-offset-4">
        <ToFix task={task} />
      </Tabs.Panel>
      <Tabs.Panel value="preview" className="pt-4 outline-offset-4">
        <Suspense fallback={<p className="text-ink-3">…</p>}>
          <Preview />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="language" className="pt-4 outline-offset-4">
        <Suspense fallback={<p className="text-ink-3">…</p>}>
          <LanguageTab task={task} />
        </Suspense>
      </Tabs.Panel>
    </Tabs.Root>
  )
}
