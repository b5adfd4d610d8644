import type { CriterionRow } from '#rubric/criteria.ts'
import { useFacts } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { Chip } from '../kit/chip.tsx'
import { openField } from '../workspace/open-field.ts'
import { taskOf } from '../workspace/task-sections.ts'
import { checkWords, levelNames } from './check-words.ts'

/** The criteria behind one cell: what each rests on, and the one step that would raise it. */
export function CellRows({ rows }: { readonly rows: readonly CriterionRow[] }) {
  const { id } = useFacts()
  return (
    <ul className="mt-3 grid gap-2" aria-live="polite">
      {rows
        .filter(({ level }) => level !== 'not-needed')
        .map(({ id: criterion, name, level, words, step, at, required, section }) => {
          const [word, tone, icon] = levelNames[level]
          return (
            <li
              key={criterion}
              className="flex flex-wrap items-start gap-x-4 gap-y-1 rounded-sm border border-line bg-surface px-4 py-3"
            >
              <span className="w-28">
                <Chip tone={tone} {...(icon ? { icon } : {})}>
                  {word}
                </Chip>
              </span>
              <span className="min-w-0 flex-1 basis-72">
                <b className="font-semibold">{name}</b>
                <span className="ml-2 text-sm text-ink-3">{required ? checkWords.required : checkWords.extra}</span>
                {words && (
                  <span className="block text-sm text-ink-2">
                    {checkWords.rests}: <q className="font-serif">{words}</q>
                  </span>
                )}
                {step && (
                  <span className="block text-sm text-ink-2">
                    {checkWords.step}: {step}
                  </span>
                )}
              </span>
              {at && (
                <Button onClick={() => openField(id, taskOf({ section, path: at, answers: '' }), at)}>
                  {checkWords.show}
                </Button>
              )}
            </li>
          )
        })}
    </ul>
  )
}
