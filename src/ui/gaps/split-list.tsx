import { firstItemToPartAbove, partMoved } from '#app/resplit.ts'
import type { Attempt } from '#domain/attempt.ts'
import { type SectionKind, sectionKinds, sectionNames } from '#domain/section.ts'
import { useCaseStore } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { gapsWords } from './gaps-words.ts'

/** The parts that the pasted text was cut into, each with the reason; a part or its first lines can be moved. */
export function SplitList({ attempt }: { readonly attempt: Attempt }) {
  const store = useCaseStore()
  const change = (changes: Readonly<Record<string, unknown>>) => store.getState().answerAll(changes)
  return (
    <details className="mt-8 rounded-md border border-line bg-surface">
      <summary className="cursor-pointer px-4 py-3 font-medium">{gapsWords.split}</summary>
      <div className="px-4 pb-4">
        <p className="mb-3 text-sm text-ink-3">{gapsWords.splitHelp}</p>
        <ol className="grid gap-4">
          {attempt.parts.map(({ section, start, end, because }, index) => (
            <li key={start} className="grid gap-1 border-t border-line pt-3">
              <div className="flex flex-wrap items-center gap-2">
                <label className="flex items-center gap-2 text-sm">
                  {gapsWords.section}
                  <select
                    value={section}
                    onChange={({ target }) =>
                      change(partMoved(store.getState().facts, attempt, index, target.value as SectionKind))
                    }
                    className="min-h-9 rounded-sm border border-field bg-surface px-2 font-medium"
                  >
                    {sectionKinds.map((kind) => (
                      <option key={kind} value={kind}>
                        {sectionNames[kind]}
                      </option>
                    ))}
                  </select>
                </label>
                {index > 0 && (
                  <Button
                    look="quiet"
                    onClick={() => change(firstItemToPartAbove(store.getState().facts, attempt, index))}
                  >
                    {gapsWords.up}
                  </Button>
                )}
              </div>
              {because && (
                <p className="text-sm text-ink-3">
                  {gapsWords.because} {because}
                </p>
              )}
              <p className="line-clamp-4 font-serif text-sm whitespace-pre-line text-ink-2">
                {attempt.text.slice(start, end).trim()}
              </p>
            </li>
          ))}
        </ol>
      </div>
    </details>
  )
}
