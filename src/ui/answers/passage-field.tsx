import { useRef } from 'react'
import type { Path } from '#domain/path.ts'
import type { Span } from '#prose/prose.ts'
import { useFindingsAt } from '../judgement-context.tsx'
import { classNames } from '../kit/class-names.ts'
import { useLanguageAt } from '../language/language-context.tsx'
import { useAnswer } from './use-answer.ts'

type Props = { readonly id: string; readonly path: Path; readonly rows: number; readonly helped?: boolean }

/**
 * Words of the seller's in a box that grows, with underlines in a layer behind it. The layer holds the same text in the same
 * type, so both break lines alike; it is hidden from screen readers, which get the questions as the field's description.
 */
export function PassageField({ id, path, rows, helped = false }: Props) {
  const { field, problem } = useAnswer(path)
  const findings = useFindingsAt(path)
  const { isOn, remarks } = useLanguageAt(path)
  const backRef = useRef<HTMLDivElement>(null)
  const text = field.value ?? ''
  const layer = rows > 1 ? 'passage-layer' : 'passage-layer passage-line'
  const described = [helped && `${id}-help`, findings.length > 0 && `${id}-questions`].filter(Boolean).join(' ')
  return (
    <div className="relative grid rounded-sm border border-field bg-surface focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent">
      <div
        ref={backRef}
        aria-hidden="true"
        className={classNames(layer, 'pointer-events-none text-transparent', rows > 1 && 'min-h-24')}
      >
        {underlined(text, [
          ...findings.map(({ key, start, end, quote, severity }) => ({
            key,
            start,
            end,
            quote,
            look: looks[severity],
          })),
          ...remarks.map(({ start, end, words }) => ({
            key: `language ${start}`,
            start,
            end,
            quote: words,
            look: 'underline-language',
          })),
        ])}
        {'\u200b'}
      </div>
      <textarea
        {...field}
        id={id}
        rows={rows}
        dir="auto"
        spellCheck={!isOn}
        autoComplete="off"
        translate="no"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        className={classNames(
          layer,
          'absolute inset-0 size-full resize-none overflow-hidden bg-transparent text-ink outline-none',
        )}
      />
      {findings.length > 0 && (
        <ul id={`${id}-questions`} className="sr-only">
          {findings.map(({ key, quote, question }) => (
            <li key={key}>{quote ? `At “${quote}”: ${question}` : question}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const looks = { must: 'underline-must', should: 'underline-should', could: 'underline-could' } as const

type Line = Span & { readonly key: string; readonly quote: string; readonly look: string }

/** The text with lines under it; where two overlap the first, weightier one shows. A line whose words are gone is left out. */
function underlined(text: string, lines: readonly Line[]) {
  const spans: Line[] = []
  for (const line of lines) {
    const { start, end, quote } = line
    const free = spans.every((other) => end <= other.start || start >= other.end)
    if (end > start && free && text.slice(start, end) === quote) spans.push(line)
  }
  spans.sort((a, b) => a.start - b.start)
  return spans
    .flatMap(({ key, start, end, look }, index) => [
      text.slice(spans[index - 1]?.end ?? 0, start),
      <span key={key} className={look}>
        {text.slice(start, end)}
      </span>,
      ...(index === spans.length - 1 ? [text.slice(end)] : []),
    ])
    .concat(spans.length ? [] : [text])
}
