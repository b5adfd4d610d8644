import { dayOf } from '#app/clock.ts'
import { daysBetween, longDay } from '#domain/day.ts'
import { useFacts } from '../case-context.ts'
import { Chip } from '../kit/chip.tsx'
import { useLibrary } from '../library-context.ts'

/** When the answer is due, as a fact. */
export function DueChip() {
  const { notice } = useFacts()
  const { clock } = useLibrary()
  if (!notice.dueOn) return null
  const days = daysBetween(dayOf(clock()), notice.dueOn)
  if (days < 0) return <Chip>Was due {longDay(notice.dueOn)}</Chip>
  if (days === 0) return <Chip tone="must">Due today</Chip>
  return <Chip tone={days <= 3 ? 'should' : 'plain'}>{days === 1 ? 'Due tomorrow' : `Due in ${days} days`}</Chip>
}
