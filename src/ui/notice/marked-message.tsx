import { useFacts } from '../case-context.ts'
import { Card } from '../kit/card.tsx'
import { noticeWords } from './notice-words.ts'

/** Amazon's own words with marks on what was read: facts plain, requests underlined. */
export function MarkedMessage() {
  const { notice } = useFacts()
  const marks = [
    ...notice.facts.map(({ start, end, words }) => ({ start, end, words, look: 'rounded-xs bg-accent-soft text-ink' })),
    ...notice.asks.map(({ start, end, words }) => ({
      start,
      end,
      words,
      look: 'bg-transparent text-ink underline decoration-accent decoration-2 underline-offset-4',
    })),
  ]
    .filter(({ start, end, words }) => notice.text.slice(start, end) === words)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const apart = marks.filter(({ start }, index) => marks.slice(0, index).every((other) => other.end <= start))
  return (
    <Card aria-labelledby="marked">
      <h2 id="marked" className="mb-2 text-lg font-semibold">
        {noticeWords.marked}
      </h2>
      <p className="font-serif leading-relaxed break-words whitespace-pre-wrap text-ink-2">
        {apart.flatMap(({ start, end, look }, index) => [
          notice.text.slice(apart[index - 1]?.end ?? 0, start),
          <mark key={start} className={look}>
            {notice.text.slice(start, end)}
          </mark>,
        ])}
        {notice.text.slice(apart.at(-1)?.end ?? 0)}
      </p>
    </Card>
  )
}
