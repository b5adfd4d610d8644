import type { Question } from '#interview/questions.ts'
import { AnswerField } from '../answers/answer-field.tsx'

const short: ReadonlySet<string> = new Set(['day', 'count', 'percent'])
const isShort = ({ field: { input, key } }: Question) => short.has(input) || key === 'unit'

/** The fields of an item: short ones side by side, the others one under the other. */
export function ItemFields({ questions }: { readonly questions: readonly Question[] }) {
  const rows: Question[][] = []
  for (const question of questions) {
    const row = rows.at(-1)
    if (row?.[0] && isShort(row[0]) && isShort(question)) row.push(question)
    else rows.push([question])
  }
  return (
    <div className="flex flex-col gap-5">
      {rows.map((row) => (
        <div
          key={row[0]?.path}
          className={
            row.every(isShort) ? 'grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] items-end gap-3' : undefined
          }
        >
          {row.map(({ path, field }) => (
            <AnswerField key={path} path={path} field={field} />
          ))}
        </div>
      ))}
    </div>
  )
}
