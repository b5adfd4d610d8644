import { useState } from 'react'
import { type JudgedSection, judgedSections, sectionNames } from '#domain/section.ts'
import { checkTable } from '#rubric/criteria.ts'
import type { Group } from '#rubric/criterion.ts'
import { AnswerForm } from '../answers/answer-form.tsx'
import { HouseCard } from '../house/house-card.tsx'
import { useJudgement } from '../judgement-context.tsx'
import { Chip } from '../kit/chip.tsx'
import { FindingCard } from '../workspace/finding-card.tsx'
import { BandLine } from './band-line.tsx'
import { CellRows } from './cell-rows.tsx'
import { checkWords, levelNames } from './check-words.ts'

type Chosen = { readonly group: Group; readonly section: JudgedSection }

/** The rubric as a table; each cell opens what it rests on. */
export default function CheckPage() {
  const { rows, asks, findings } = useJudgement()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const table = checkTable(rows)
  const count = (status: (typeof asks)[number]['status']) => asks.filter((ask) => ask.status === status).length
  const cell = table.find(({ group }) => group === chosen?.group)?.cells[chosen?.section ?? 'root-cause']
  return (
    <div className="mx-auto max-w-[64rem]">
      <h1>{checkWords.title}</h1>
      <p className="mt-2 text-ink-2">
        {checkWords.asks(asks.length, count('answered'), count('thin'), count('missing'))}
      </p>
      <p className="mb-6 max-w-[70ch] text-ink-2">{checkWords.lowest}</p>
      <BandLine />
      <section aria-label={checkWords.table} className="mt-6 overflow-x-auto rounded-md border border-line bg-surface">
        <table className="w-full min-w-[40rem] border-collapse text-left text-sm">
          <thead>
            <tr className="border-b border-line-strong text-ink-3">
              <th className="px-3 py-2.5 font-semibold">{checkWords.criterion}</th>
              {judgedSections.map((section) => (
                <th key={section} className="px-3 py-2.5 font-semibold">
                  {sectionNames[section]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.map(({ group, name, cells }) => (
              <tr key={group} className="border-b border-line last:border-b-0">
                <th scope="row" className="px-3 py-2.5 font-medium">
                  {name}
                </th>
                {judgedSections.map((section) => {
                  const { level, rows: own } = cells[section]
                  const [word, tone, icon] = levelNames[level]
                  const on = chosen?.group === group && chosen.section === section
                  return (
                    <td key={section} className="px-3 py-1.5">
                      {own.length === 0 || level === 'not-needed' ? (
                        <span className="text-ink-3">{word}</span>
                      ) : (
                        <button
                          type="button"
                          aria-expanded={on}
                          aria-label={`${name}, ${sectionNames[section]}: ${word}`}
                          onClick={() => setChosen(on ? null : { group, section })}
                          className={`min-h-8 rounded-full ${on ? 'outline-2 outline-accent' : ''}`}
                        >
                          <Chip tone={tone} {...(icon ? { icon } : {})}>
                            {word}
                          </Chip>
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-2 text-sm text-ink-3">{checkWords.open}</p>
      {cell && <CellRows rows={cell.rows} />}
      {findings.length > 0 && (
        <section aria-labelledby="left" className="mt-8">
          <h2 id="left" className="mb-3 text-lg font-semibold">
            {checkWords.left}
          </h2>
          <AnswerForm>
            <div className="grid items-start gap-3 md:grid-cols-2">
              {findings.map((finding) => (
                <FindingCard key={finding.key} finding={finding} />
              ))}
            </div>
          </AnswerForm>
        </section>
      )}
      <HouseCard />
    </div>
  )
}
