import { type EditableList, moved, removed } from '#app/edit-items.ts'
import { exhibitLetter } from '#domain/exhibit.ts'
import { itemName, itemTag } from '#domain/item-id.ts'
import { questionsAbout } from '#interview/questions.ts'
import { useCaseStore, useFacts } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { ExhibitAttest } from './exhibit-attest.tsx'
import { ItemChips } from './item-chips.tsx'
import { ItemFields } from './item-fields.tsx'
import { cardWords } from './item-words.ts'

const letters = { causes: 'C', actions: 'A', controls: 'P' } as const

type Props = { readonly list: EditableList; readonly id: string; readonly index: number; readonly last: boolean }

/** One cause, action, preventive step or document with all its fields. */
export function ItemCard({ list, id, index, last }: Props) {
  const facts = useFacts()
  const store = useCaseStore()
  const item = facts[list].find((one) => one.id === id)
  if (!item) return null
  const tag = list === 'exhibits' ? exhibitLetter(index) : itemTag(letters[list], index)
  const name = 'text' in item ? itemName(item) : item.title
  const change = (changes: Readonly<Record<string, unknown>>) => store.getState().answerAll(changes)
  return (
    <article
      id={`${list}/${id}`}
      tabIndex={-1}
      aria-label={`${tag} ${name}`}
      className="rounded-md border border-line bg-surface p-4 shadow-card sm:p-6"
    >
      <header className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="rounded-sm bg-ink px-2 py-0.5 text-xs font-semibold text-paper">{tag}</span>
        <b className="min-w-0 flex-1 basis-52 font-semibold">{name || '…'}</b>
        <ItemChips list={list} id={id} />
        <span className="flex">
          {index > 0 && (
            <Button
              look="quiet"
              aria-label={`${cardWords.up}: ${tag}`}
              onClick={() => change(moved(facts, list, id, -1))}
            >
              <Icon name="up" />
            </Button>
          )}
          {!last && (
            <Button
              look="quiet"
              aria-label={`${cardWords.down}: ${tag}`}
              onClick={() => change(moved(facts, list, id, 1))}
            >
              <Icon name="down" />
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={`${cardWords.remove}: ${tag}`}
            onClick={() => change(removed(facts, list, id))}
          >
            <Icon name="close" />
          </Button>
        </span>
      </header>
      <ItemFields questions={questionsAbout(facts, list, id)} />
      {list === 'exhibits' && <ExhibitAttest id={id} />}
    </article>
  )
}
