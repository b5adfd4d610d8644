import { useState } from 'react'
import { caseFile } from '#app/case-file.ts'
import { dayOf } from '#app/clock.ts'
import { exportPlan, type PlanFormat } from '#app/export-plan.ts'
import { useFacts } from '../case-context.ts'
import { download } from '../download.ts'
import { useJudgement } from '../judgement-context.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { useLibrary } from '../library-context.ts'
import { sendWords } from './send-words.ts'

const formats = [
  ['docx', sendWords.docx],
  ['md', sendWords.markdown],
  ['txt', sendWords.text],
] as const satisfies readonly (readonly [PlanFormat, string])[]

/** The plan as files. A file is offered only after it was read back and equals the plan. */
export function FilesCard() {
  const facts = useFacts()
  const { draft } = useJudgement()
  const { clock } = useLibrary()
  const [state, setState] = useState<{ readonly busy: boolean; readonly says: string; readonly failed: boolean }>({
    busy: false,
    says: '',
    failed: false,
  })
  async function take(format: PlanFormat) {
    setState({ busy: true, says: sendWords.working, failed: false })
    const made = await exportPlan(draft, format, dayOf(clock()))
    if (made.ok) download(made.name, made.mediaType, made.bytes)
    const says = made.ok ? [sendWords.ready(made.name), made.changed].filter(Boolean).join(' ') : made.message
    setState({ busy: false, says, failed: !made.ok })
  }
  return (
    <Card aria-labelledby="files" className="flex flex-col gap-3">
      <h2 id="files" className="text-lg font-semibold">
        {sendWords.files}
      </h2>
      <p className="text-sm text-ink-3">{sendWords.filesHelp}</p>
      <div className="flex flex-wrap gap-2">
        {formats.map(([format, name], index) => (
          <Button
            key={format}
            look={index === 0 ? 'primary' : 'plain'}
            disabled={state.busy}
            onClick={() => void take(format)}
          >
            {name}
          </Button>
        ))}
        <Button
          look="quiet"
          onClick={() => {
            const { name, mediaType, bytes } = caseFile(facts)
            download(name, mediaType, bytes)
          }}
        >
          {sendWords.caseFile}
        </Button>
      </div>
      <p role="status" className={state.failed ? 'text-sm text-must' : 'text-sm text-ink-2'}>
        {state.says}
      </p>
    </Card>
  )
}
