import type { EditableList } from '#app/edit-items.ts'
import { useFacts } from '../case-context.ts'
import { Chip } from '../kit/chip.tsx'
import { cardWords } from './item-words.ts'

/** What an item is linked to; a missing link is the loudest thing on its card. */
export function ItemChips({ list, id }: { readonly list: EditableList; readonly id: string }) {
  const { causes, actions, controls } = useFacts()
  if (list === 'causes') {
    const answering = actions.filter((action) => action.causes.includes(id)).length
    const preventing = controls.filter((control) => control.causes.includes(id)).length
    return (
      <>
        {answering ? (
          <Chip tone="accent">{cardWords.actions(answering)}</Chip>
        ) : (
          <Chip tone="must" icon="alert">
            {cardWords.noAction}
          </Chip>
        )}
        {preventing ? (
          <Chip tone="accent">{cardWords.controls(preventing)}</Chip>
        ) : (
          <Chip tone="must" icon="alert">
            {cardWords.noControl}
          </Chip>
        )}
      </>
    )
  }
  if (list === 'exhibits') return null
  const item = (list === 'actions' ? actions : controls).find((one) => one.id === id)
  const linked = causes.some((cause) => item?.causes.includes(cause.id))
  return linked ? null : (
    <Chip tone="must" icon="alert">
      {cardWords.noCause}
    </Chip>
  )
}
