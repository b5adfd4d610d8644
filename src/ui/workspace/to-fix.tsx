import { useState } from 'react'
import { AnswerForm } from '../answers/answer-form.tsx'
import { useJudgement } from '../judgement-context.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import type { Task } from '../route.ts'
import { CriteriaRing } from './criteria-ring.tsx'
import { Dismissed } from './dismissed.tsx'
import { FindingCard } from './finding-card.tsx'
import { byTask } from './task-sections.ts'
import { workspaceWords } from './workspace-words.ts'

const few = 3

const sectionOfTask = {
  'root-cause': 'root-cause',
  corrective: 'corrective',
  preventive: 'preventive',
  proof: 'evidence',
} as const satisfies Partial<Record<Task, string>>

/** What is open in this task: three questions at a time, each with the field that its answer fills. */
export function ToFix({ task }: { readonly task: Task }) {
  const { findings, rows } = useJudgement()
  const [all, setAll] = useState(false)
  const here = byTask(findings).get(task) ?? []
  const section = task in sectionOfTask ? sectionOfTask[task as keyof typeof sectionOfTask] : null
  const own = rows.filter((row) => row.section === section && row.level !== 'not-needed')
  const met = own.filter(({ level }) => level === 'met')
  return (
    <div className="flex flex-col gap-3 pb-6">
      {section && <CriteriaRing section={section} met={met.length} all={own.length} />}
      <AnswerForm>
        {(all ? here : here.slice(0, few)).map((finding) => (
          <FindingCard key={finding.key} finding={finding} />
        ))}
      </AnswerForm>
      {here.length > few && (
        <Button onClick={() => setAll(!all)}>
          {all ? workspaceWords.showThree : workspaceWords.showAll(here.length)}
        </Button>
      )}
      {here.length === 0 && (
        <p className="text-ink-2">{findings.length ? workspaceWords.nothingHere : workspaceWords.nothingAtAll}</p>
      )}
      {met.length > 0 && (
        <Card className="border-l-4 border-l-met shadow-none">
          <h3 className="font-semibold">{workspaceWords.met(met.length)}</h3>
          <p className="mt-1 text-sm text-ink-2">{met.map(({ name }) => name).join(' · ')}</p>
        </Card>
      )}
      <Dismissed />
    </div>
  )
}
