import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { dayOf } from '#app/clock.ts'
import * as z from '#domain/zod.ts'
import type { Finding } from '#rubric/finding.ts'
import { useCaseStore } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { useLibrary } from '../library-context.ts'
import { workspaceWords } from './workspace-words.ts'

const schema = z.object({ reason: z.string().trim().min(3, workspaceWords.dismissNeeded) })

type Props = { readonly open: boolean; readonly finding: Finding; readonly onClose: () => void }

/** Sets a finding aside, with the reason. */
export function DismissDialog({ open, finding, onClose }: Props) {
  const store = useCaseStore()
  const { clock } = useLibrary()
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { reason: '' },
  })
  const problem = formState.errors.reason?.message
  const dismiss = handleSubmit(({ reason }) => {
    const { facts, answer } = store.getState()
    answer('dismissed', [...facts.dismissed, { key: finding.key, reason, on: dayOf(clock()) }])
    onClose()
  })
  return (
    <Dialog open={open} onClose={onClose} title={workspaceWords.dismissTitle}>
      <p className="font-medium">{finding.question}</p>
      <form onSubmit={dismiss} noValidate className="flex flex-col gap-2">
        <label htmlFor="dismiss-reason" className="text-sm font-semibold">
          {workspaceWords.dismissLabel}
        </label>
        <textarea
          {...register('reason')}
          id="dismiss-reason"
          rows={3}
          aria-invalid={problem ? true : undefined}
          aria-describedby="dismiss-help"
          className="rounded-sm border border-field bg-surface px-3 py-2"
        />
        <p id="dismiss-help" className={problem ? 'text-sm text-must' : 'text-sm text-ink-3'}>
          {problem ?? workspaceWords.dismissHelp}
        </p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{workspaceWords.cancel}</Button>
          <Button type="submit" look="primary">
            {workspaceWords.dismissDo}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
