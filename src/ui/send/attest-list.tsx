import { dayOf } from '#app/clock.ts'
import { attestedAfter, linesToAttest } from '#app/lines-to-attest.ts'
import { longDay } from '#domain/day.ts'
import { useCaseStore, useFacts } from '../case-context.ts'
import { Card } from '../kit/card.tsx'
import { useLibrary } from '../library-context.ts'
import { sendWords } from './send-words.ts'

/** Each *done* and *in force* line, to be confirmed as true. */
export function AttestList() {
  const facts = useFacts()
  const store = useCaseStore()
  const { clock } = useLibrary()
  const lines = linesToAttest(facts)
  return (
    <Card aria-labelledby="attest">
      <h2 id="attest" className="text-lg font-semibold">
        {sendWords.attest}
      </h2>
      <p className="text-sm text-ink-3">{lines.length ? sendWords.attestHelp : sendWords.noLines}</p>
      <ul className="mt-2 divide-y divide-line">
        {lines.map((line) => (
          <li key={line.path}>
            <label className="flex cursor-pointer items-start gap-3 py-2.5">
              <input
                type="checkbox"
                checked={line.attested}
                onChange={({ target }) =>
                  store
                    .getState()
                    .answer('attested', attestedAfter(store.getState().facts, line, target.checked, dayOf(clock())))
                }
                className="mt-1 size-4 shrink-0 accent-[var(--accent)]"
              />
              <span>
                <b className="mr-2 font-semibold">{line.tag}</b>
                {line.words}
                <span className="block text-sm text-ink-3">{statusWords(line.status, line.on)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function statusWords(status: string, on: string): string {
  const day = on ? longDay(on) : sendWords.noDay
  if (status === 'done') return sendWords.done(day)
  return status === 'running' ? sendWords.running(day) : sendWords.inForce(day)
}
