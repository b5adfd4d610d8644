import { confirmed } from '#app/confirm-fact.ts'
import { marketplaces } from '#catalogue/marketplaces.ts'
import { typeOf } from '#catalogue/type-of.ts'
import { longDay } from '#domain/day.ts'
import type { NoticeFact } from '#domain/notice.ts'
import { isViolation } from '#domain/violation.ts'
import { useCaseStore } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { Chip } from '../kit/chip.tsx'
import { factNames, noticeWords } from './notice-words.ts'

/** One fact with the words it came from. Enter on *Yes* confirms it and the focus moves on to the next. */
export function FactRow({ fact }: { readonly fact: NoticeFact }) {
  const store = useCaseStore()
  const say = (answer: 'yes' | 'no') => {
    const { facts, answerAll } = store.getState()
    answerAll(confirmed(facts, fact, answer))
  }
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
      <span className="w-36 text-sm text-ink-3">{factNames[fact.kind]}</span>
      <span className="min-w-0 flex-1 basis-48">
        <b className="font-semibold">{shown(fact)}</b>
        <q className="ml-2 font-serif text-sm text-ink-3">{fact.words}</q>
        {fact.note && <span className="block text-sm text-should">{fact.note}</span>}
      </span>
      {fact.confirmed === 'open' ? (
        <span className="flex gap-1">
          <Button onClick={() => say('yes')} aria-label={`${noticeWords.yes}: ${factNames[fact.kind]} ${shown(fact)}`}>
            {noticeWords.yes}
          </Button>
          <Button
            look="quiet"
            onClick={() => say('no')}
            aria-label={`${noticeWords.no}: ${factNames[fact.kind]} ${shown(fact)}`}
          >
            {noticeWords.no}
          </Button>
        </span>
      ) : (
        <span className="flex items-center gap-1">
          <Chip tone={fact.confirmed === 'yes' ? 'met' : 'plain'} icon={fact.confirmed === 'yes' ? 'check' : 'close'}>
            {fact.confirmed === 'yes' ? noticeWords.confirmed : noticeWords.refused}
          </Chip>
          <Button
            look="quiet"
            onClick={() => say(fact.confirmed === 'yes' ? 'no' : 'yes')}
            aria-label={`${fact.confirmed === 'yes' ? noticeWords.no : noticeWords.yes}: ${factNames[fact.kind]}`}
          >
            {fact.confirmed === 'yes' ? noticeWords.no : noticeWords.yes}
          </Button>
        </span>
      )}
    </li>
  )
}

function shown({ kind, value, words }: NoticeFact): string {
  if (kind === 'violation' && isViolation(value)) return typeOf(value).name
  if (kind === 'marketplace') return marketplaces.find(({ id }) => id === value)?.domain ?? words
  return longDay(value || words)
}
