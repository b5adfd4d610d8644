import type { Cause } from '#domain/cause.ts'
import { nextId } from '#domain/item-id.ts'
import { at, type Path } from '#domain/path.ts'
import { challengeOf } from '#interview/challenge.ts'
import { PassageField } from '../answers/passage-field.tsx'
import { useCaseState, useCaseStore } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { showField } from '../workspace/show-field.ts'
import { cardWords } from './item-words.ts'

type Props = { readonly id: string; readonly path: Path; readonly label: string; readonly help?: string | undefined }

/** The chain of whys of one cause. Under the last one stands what to ask next, as long as it can still be asked. */
export function WhyLadder({ id, path, label, help }: Props) {
  const store = useCaseStore()
  const whys = useCaseState(({ facts }) => at(facts, path)) as Cause['whys']
  const challenge = challengeOf(whys.at(-1)?.text ?? '')
  function ask() {
    const why = { id: nextId('w', whys), text: '' }
    store.getState().answer(`${path}/${why.id}`, why)
    requestAnimationFrame(() => showField(`${path}/${why.id}/text`))
  }
  return (
    <fieldset id={id} tabIndex={-1} className="flex min-w-0 flex-col gap-2 border-l-[3px] border-accent-soft pl-4">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      {help && <p className="text-sm text-ink-3">{help}</p>}
      {whys.map(({ id: why }, index) => (
        <div key={why} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <label htmlFor={`${path}/${why}/text`} className="text-sm font-medium text-ink-2">
              {cardWords.whyNumber(index + 1)}
            </label>
            <PassageField id={`${path}/${why}/text`} path={`${path}/${why}/text`} rows={1} />
          </div>
          <Button
            look="quiet"
            className="mt-6"
            aria-label={`${cardWords.remove}: ${cardWords.whyNumber(index + 1)}`}
            onClick={() => store.getState().answer(`${path}/${why}`, undefined)}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
      {challenge && <p className="text-sm text-should">{challenge}</p>}
      <div>
        <Button look="quiet" onClick={ask}>
          <Icon name="plus" />
          {whys.length ? cardWords.again : cardWords.first}
        </Button>
      </div>
    </fieldset>
  )
}
