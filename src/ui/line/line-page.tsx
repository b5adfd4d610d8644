import { added } from '#app/edit-items.ts'
import { chain, isDone, isWhole, loose } from '#domain/chain.ts'
import { itemName, itemTag } from '#domain/item-id.ts'
import { useCaseStore, useFacts } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { openField } from '../workspace/open-field.ts'
import { Gap } from './gap.tsx'
import { actionSummary, causeSummary, controlSummary } from './item-summary.ts'
import { LineItem } from './line-item.tsx'
import { lineWords } from './line-words.ts'

/** Causes, actions and preventive steps as rows of one table: where a row breaks, it is the loudest thing on the page. */
export default function LinePage() {
  const facts = useFacts()
  const store = useCaseStore()
  const links = chain(facts)
  const { actions, controls } = loose(facts)
  const tagOfAction = (id: string) =>
    itemTag(
      'A',
      facts.actions.findIndex((one) => one.id === id),
    )
  const tagOfControl = (id: string) =>
    itemTag(
      'P',
      facts.controls.findIndex((one) => one.id === id),
    )
  const shown = new Set<string>()
  const first = (id: string) => !shown.has(id) && Boolean(shown.add(id))
  function add(list: 'causes' | 'actions' | 'controls', cause?: string) {
    const { id, changes } = added(store.getState().facts, list, cause)
    store.getState().answerAll(changes)
    const task = list === 'causes' ? 'root-cause' : list === 'actions' ? 'corrective' : 'preventive'
    openField(facts.id, task, `${list}/${id}/text`)
  }
  return (
    <div className="mx-auto max-w-[84rem]">
      <h1>{lineWords.title}</h1>
      <p className="mt-2 mb-6 max-w-[70ch] text-ink-2">{lineWords.lede}</p>
      {isWhole(facts) && (
        <p className="mb-6 flex items-center gap-2 font-medium text-met">
          <Icon name="check" />
          {lineWords.whole}
        </p>
      )}
      {links.length === 0 ? (
        <div className="flex flex-col items-start gap-3">
          <p className="text-ink-2">{lineWords.noCause}</p>
          <Button look="primary" onClick={() => add('causes')}>
            {lineWords.addCause}
          </Button>
        </div>
      ) : (
        <table className="block w-full text-left lg:table lg:table-fixed lg:border-separate lg:border-spacing-y-5">
          <thead className="sr-only lg:not-sr-only lg:table-header-group">
            <tr className="text-xs tracking-wide text-ink-3 uppercase">
              <th className="font-semibold">{lineWords.causes}</th>
              <th className="font-semibold lg:pl-16">{lineWords.actions}</th>
              <th className="font-semibold lg:pl-16">{lineWords.controls}</th>
            </tr>
          </thead>
          <tbody className="block lg:table-row-group">
            {links.map(({ cause, actions: answering, controls: preventing }, index) => {
              const tag = itemTag('C', index)
              return (
                <tr key={cause.id} className="mb-8 grid gap-3 align-top lg:mb-0 lg:table-row">
                  <td className="block lg:table-cell">
                    <ul>
                      <LineItem task="root-cause" path={`causes/${cause.id}`} tag={tag} name={itemName(cause)}>
                        {causeSummary(facts, cause)}
                      </LineItem>
                    </ul>
                  </td>
                  <td className="block lg:table-cell lg:pl-16">
                    <ul className="grid gap-3">
                      {answering.map((action) => (
                        <LineItem
                          key={action.id}
                          linked
                          task="corrective"
                          path={`actions/${action.id}`}
                          tag={tagOfAction(action.id)}
                          name={itemName(action)}
                          tone={isDone(action) ? 'met' : 'should'}
                        >
                          {first(action.id) ? actionSummary(facts, action) : lineWords.seen}
                        </LineItem>
                      ))}
                      {answering.length === 0 && (
                        <Gap
                          words={lineWords.noAction(tag)}
                          add={lineWords.addAction}
                          onAdd={() => add('actions', cause.id)}
                        />
                      )}
                      {answering.length > 0 && !answering.some(isDone) && <Gap words={lineWords.notDone(tag)} />}
                    </ul>
                  </td>
                  <td className="block lg:table-cell lg:pl-16">
                    <ul className="grid gap-3">
                      {preventing.map((control) => (
                        <LineItem
                          key={control.id}
                          linked
                          task="preventive"
                          path={`controls/${control.id}`}
                          tag={tagOfControl(control.id)}
                          name={itemName(control)}
                          tone={control.status === 'in-force' ? 'met' : 'should'}
                        >
                          {first(control.id) ? controlSummary(facts, control) : lineWords.seen}
                        </LineItem>
                      ))}
                      {preventing.length === 0 && (
                        <Gap
                          words={lineWords.noControl(tag)}
                          add={lineWords.addControl}
                          onAdd={() => add('controls', cause.id)}
                        />
                      )}
                      {preventing.length > 0 && !preventing.some(({ status }) => status === 'in-force') && (
                        <Gap words={lineWords.notInForce(tag)} />
                      )}
                    </ul>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {actions.length + controls.length > 0 && (
        <section aria-labelledby="loose" className="mt-8">
          <h2 id="loose" className="mb-3 text-lg font-semibold text-must">
            {lineWords.loose}
          </h2>
          <ul className="grid gap-3 md:grid-cols-2">
            {actions.map((action) => (
              <LineItem
                key={action.id}
                task="corrective"
                path={`actions/${action.id}`}
                tag={tagOfAction(action.id)}
                name={itemName(action)}
                tone="should"
              >
                {actionSummary(facts, action)}
              </LineItem>
            ))}
            {controls.map((control) => (
              <LineItem
                key={control.id}
                task="preventive"
                path={`controls/${control.id}`}
                tag={tagOfControl(control.id)}
                name={itemName(control)}
                tone="should"
              >
                {controlSummary(facts, control)}
              </LineItem>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
