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

const reaches = ['one', 'rule'] as const
const schema = z.object({
  reach: z.enum(reaches),
  reason: z.string().trim().min(3, workspaceWords.dismissNeeded),
})

type Props = { readonly open: boolean; readonly finding: Finding; readonly onClose: () => void }

/** Sets a finding aside, or switches its rule off in this case, with the reason. */
export function DismissDialog({ open, finding, onClose }: Props) {
  const store = useCaseStore()
  const { clock } = useLibrary()
  const { register, handleSubmit, formState } = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { reach: 'one', reason: '' },
  })
  const problem = formState.errors.reason?.message
  const dismiss = handleSubmit(({ reach, reason }) => {
    const { facts, answer } = store.getState()
    const on = dayOf(clock())
    if (reach === 'one') answer('dismissed', [...facts.dismissed, { key: finding.key, reason, on }])
    else answer('switchedOff', [...facts.switchedOff, { rule: finding.rule, reason, on }])
    onClose()
  })
  return (
    <Dialog open={open} onClose={onClose} title={workspaceWords.dismissTitle}>
      <p className="font-medium">{finding.question}</p>
      <form onSubmit={dismiss} noValidate className="flex flex-col gap-2">
        <fieldset className="mb-1 flex flex-col gap-1">
          <legend className="mb-1 text-sm font-semibold">{workspaceWords.dismissReach}</legend>
          {reaches.map((reach) => (
            <label key={reach} className="flex min-h-8 cursor-pointer items-center gap-2">
              <input
                {...register('reach')}
                type="radio"
                value={reach}
                className="size-4 shrink-0 accent-[var(--accent)]"
              />
              {workspaceWords.dismissReaches[reach]}
            </label>
          ))}
        </fieldset>
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
