import { grouped } from '#domain/grouped.ts'
import { sectionNames } from '#domain/section.ts'
import type { Finding } from '#rubric/finding.ts'
import { SeverityChip } from '../kit/severity-chip.tsx'
import { gapsWords } from './gaps-words.ts'

const nameOf = (section: Finding['section']) => (section === 'whole' ? 'The whole text' : sectionNames[section])

/** Everything that was found in a text that was sent, by its parts. */
export function FoundList({ findings }: { readonly findings: readonly Finding[] }) {
  const groups = [...grouped(findings, ({ section }) => nameOf(section))]
  return (
    <section aria-labelledby="found-all" className="mt-6">
      <h2 id="found-all" className="mb-2 text-lg font-semibold">
        {gapsWords.everything}
      </h2>
      {findings.length === 0 && <p className="text-ink-2">{gapsWords.none}</p>}
      {groups.map(([name, own]) => (
        <div key={name} className="mb-4">
          <h3 className="border-b border-line-strong py-1 text-sm font-semibold text-ink-3">{name}</h3>
          <ul>
            {own.map(({ key, severity, question, message, quote, rule }) => (
              <li
                key={key}
                data-rule={rule}
                className="grid gap-x-4 gap-y-1 border-b border-line py-2.5 sm:grid-cols-[8rem_minmax(0,1fr)]"
              >
                <span>
                  <SeverityChip severity={severity} />
                </span>
                <span>
                  <b className="font-semibold">{question}</b>
                  <span className="block text-sm text-ink-2">{message}</span>
                  {quote && !message.includes(quote) && <q className="block font-serif text-sm text-ink-3">{quote}</q>}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
