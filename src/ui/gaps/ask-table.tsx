import type { AskCoverage } from '#rubric/coverage.ts'
import { Chip } from '../kit/chip.tsx'
import { askNames } from '../notice/notice-words.ts'
import { answerNames, gapsWords } from './gaps-words.ts'

/** Each thing that Amazon asked for beside the sentences that answer it. */
export function AskTable({ asks }: { readonly asks: readonly AskCoverage[] }) {
  return (
    <table className="mt-4 block w-full border-collapse text-left sm:table">
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="border-b border-line-strong text-sm text-ink-3">
          <th className="w-[30%] px-2.5 py-2 font-semibold">{gapsWords.asked}</th>
          <th className="px-2.5 py-2 font-semibold">{gapsWords.says}</th>
          <th className="w-32 px-2.5 py-2 font-semibold">{gapsWords.answer}</th>
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {asks.map(({ ask, status, quotes, question }) => {
          const [name, tone, icon] = answerNames[status]
          return (
            <tr key={ask.id} className="grid gap-1 border-b border-line py-3 align-top sm:table-row sm:py-0">
              <th scope="row" className="px-2.5 font-medium sm:py-3">
                {askNames[ask.kind]}
                {ask.words && <span className="block text-sm font-normal text-ink-3">“{ask.words}”</span>}
              </th>
              <td className="px-2.5 sm:py-3">
                {quotes.length === 0 && <span className="text-ink-3">{gapsWords.nothing}. </span>}
                {quotes.map(({ path, start, words }) => (
                  <q key={`${path}-${start}`} className="block font-serif text-ink-2">
                    {words}
                  </q>
                ))}
                {question && status !== 'answered' && <span className="text-sm text-ink-3">{question}</span>}
              </td>
              <td className="px-2.5 sm:py-3">
                <Chip tone={tone} icon={icon}>
                  {name}
                </Chip>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
