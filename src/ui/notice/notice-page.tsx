import { dayOf } from '#app/clock.ts'
import { allConfirmed } from '#app/confirm-fact.ts'
import { messageRead } from '#app/read-message.ts'
import { unreadLines } from '#app/unread-lines.ts'
import { AnswerForm } from '../answers/answer-form.tsx'
import { PassageField } from '../answers/passage-field.tsx'
import { useCaseStore, useFacts } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { useLibrary } from '../library-context.ts'
import { FactRow } from './fact-row.tsx'
import { KnownCard } from './known-card.tsx'
import { MarkedMessage } from './marked-message.tsx'
import { askNames, noticeWords } from './notice-words.ts'

/** Amazon's message, what was read from it, and the seller's word on each fact. */
export function NoticePage() {
  const { notice } = useFacts()
  const store = useCaseStore()
  const { clock } = useLibrary()
  const today = dayOf(clock())
  const read = () => {
    const { facts, answerAll } = store.getState()
    answerAll(messageRead(facts, facts.notice.text, today))
  }
  const unread = unreadLines(notice.text, today)
  const open = notice.facts.filter(({ confirmed }) => confirmed === 'open')
  return (
    <div className="mx-auto flex max-w-[45rem] flex-col gap-4">
      <div>
        <h1>{noticeWords.title}</h1>
        <p className="mt-2 max-w-[62ch] text-ink-2">{noticeWords.lede}</p>
      </div>
      {notice.facts.length > 0 && (
        <Card aria-labelledby="found">
          <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
            <h2 id="found" className="text-lg font-semibold">
              {noticeWords.found}
            </h2>
            {open.length > 1 && (
              <Button look="primary" onClick={() => store.getState().answerAll(allConfirmed(store.getState().facts))}>
                {noticeWords.all}
              </Button>
            )}
          </div>
          <ul className="divide-y divide-line">
            {notice.facts.map((fact) => (
              <FactRow key={fact.id} fact={fact} />
            ))}
          </ul>
        </Card>
      )}
      {notice.text.trim() && notice.facts.length === 0 && <p className="text-ink-2">{noticeWords.nothing}</p>}
      {notice.text.trim() && (
        <Card aria-labelledby="asks">
          <h2 id="asks" className="mb-2 text-lg font-semibold">
            {noticeWords.asks}
          </h2>
          {notice.asks.length === 0 && <p className="text-ink-2">{noticeWords.noAsks}</p>}
          <ol className="list-decimal space-y-2 pl-5">
            {notice.asks.map((ask) => (
              <li key={ask.id}>
                <span className="font-medium">{askNames[ask.kind]}</span>
                <q className="mt-0.5 block font-serif text-ink-2">{ask.words}</q>
              </li>
            ))}
          </ol>
        </Card>
      )}
      <KnownCard />
      {unread.length > 0 && (
        <Card aria-labelledby="unread" className="border-l-4 border-l-should">
          <h2 id="unread" className="font-semibold">
            {noticeWords.unread}
          </h2>
          <p className="text-sm text-ink-3">{noticeWords.unreadHelp}</p>
          <ul className="mt-2 space-y-1">
            {unread.map(({ start, words }) => (
              <li key={start}>
                <q className="font-serif text-ink-2">{words}</q>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <AnswerForm>
        <Card className="flex flex-col gap-2">
          <label htmlFor="notice/text" className="text-lg font-semibold">
            {noticeWords.message}
          </label>
          <p id="notice/text-help" className="text-sm text-ink-3">
            {noticeWords.messageHelp}
          </p>
          <PassageField id="notice/text" path="notice/text" rows={6} helped />
          <div>
            <Button onClick={read} disabled={!notice.text.trim()}>
              {notice.facts.length || notice.asks.length ? noticeWords.again : noticeWords.read}
            </Button>
          </div>
        </Card>
      </AnswerForm>
      {notice.text.trim() && <MarkedMessage />}
    </div>
  )
}
