import { useState } from 'react'
import { added, type EditableList } from '#app/edit-items.ts'
import { AnswerForm } from '../answers/answer-form.tsx'
import { useCaseStore, useFacts } from '../case-context.ts'
import { Guide } from '../guide/guide.tsx'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { showField } from '../workspace/show-field.ts'
import { ItemCard } from './item-card.tsx'
import { itemWords } from './item-words.ts'
import { type Mode, ModeSwitch } from './mode-switch.tsx'

/** One answer of the plan (or its proof): the same fields one at a time, or all on cards. */
export function ItemsPage({ list }: { readonly list: EditableList }) {
  const facts = useFacts()
  const store = useCaseStore()
  const [mode, setMode] = useState<Mode>('write')
  const words = itemWords[list]
  const items = facts[list]
  function add() {
    const { id, changes } = added(facts, list)
    store.getState().answerAll(changes)
    requestAnimationFrame(() => showField(`${list}/${id}/${list === 'exhibits' ? 'title' : 'text'}`))
  }
  return (
    <div className="mx-auto max-w-[45rem]">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h1>{words.title}</h1>
        {list !== 'exhibits' && <ModeSwitch mode={mode} onMode={setMode} />}
      </div>
      <p className="mt-2 mb-6 max-w-[62ch] text-ink-2">{words.lede}</p>
      <AnswerForm>
        {mode === 'guide' ? (
          <Guide list={list} onAdd={add} />
        ) : (
          <div className="flex flex-col gap-4">
            {items.length === 0 && <p className="text-ink-3">{words.empty}</p>}
            {items.map(({ id }, index) => (
              <ItemCard key={id} list={list} id={id} index={index} last={index === items.length - 1} />
            ))}
            <div>
              <Button onClick={add}>
                <Icon name="plus" />
                {words.add}
              </Button>
            </div>
          </div>
        )}
      </AnswerForm>
    </div>
  )
}
