import { useState } from 'react'
import type { Answer } from '#export/questions.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { sendWords } from './send-words.ts'

/** One of Amazon's questions with its answer, its length and a way to copy it. */
export function QuestionBox({ answer, limit }: { readonly answer: Answer; readonly limit: number | null }) {
  const [said, setSaid] = useState('')
  const { question, section, text, characters } = answer
  const over = limit === null ? 0 : characters - limit
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(sendWords.copied),
      () => setSaid(sendWords.copyFailed),
    )
  return (
    <div className="flex flex-col gap-1 border-t border-line pt-4">
      <label htmlFor={`answer-${section}`} className="font-semibold">
        {question}
      </label>
      <textarea
        id={`answer-${section}`}
        readOnly
        value={text}
        rows={6}
        aria-describedby={`answer-${section}-count`}
        className="w-full resize-y rounded-sm border border-field bg-sunken px-3 py-2 text-sm"
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={copy} aria-label={`${sendWords.copy}: ${question}`}>
          <Icon name="copy" />
          {sendWords.copy}
        </Button>
        <span
          id={`answer-${section}-count`}
          className={over > 0 ? 'text-sm font-semibold text-must' : 'text-sm text-ink-3'}
        >
          {sendWords.characters(characters, limit)}
          {over > 0 && ` · ${sendWords.over(over)}`}
        </span>
        <span role="status" className="text-sm text-met">
          {said}
        </span>
      </div>
    </div>
  )
}
