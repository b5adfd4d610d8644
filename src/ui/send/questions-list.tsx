import { useState } from 'react'
import { answersByQuestion } from '#export/questions.ts'
import { useJudgement } from '../judgement-context.tsx'
import { Card } from '../kit/card.tsx'
import { QuestionBox } from './question-box.tsx'
import { sendWords } from './send-words.ts'

/** The plan as one text for each of Amazon's questions, with a limit that the user sets. */
export function QuestionsList() {
  const { draft } = useJudgement()
  const [limit, setLimit] = useState('')
  const most = /^\d+$/.test(limit) ? Number(limit) : null
  return (
    <Card aria-labelledby="questions" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 id="questions" className="text-lg font-semibold">
            {sendWords.questions}
          </h2>
          <p className="text-sm text-ink-3">{sendWords.questionsHelp}</p>
        </div>
        <label className="flex items-center gap-2 text-sm font-medium">
          {sendWords.limit}
          <input
            value={limit}
            inputMode="numeric"
            onChange={({ target }) => setLimit(target.value.replace(/\D/g, ''))}
            className="min-h-9 w-24 rounded-sm border border-field bg-surface px-2.5 tabular-nums"
          />
        </label>
      </div>
      {answersByQuestion(draft).map((answer) => (
        <QuestionBox key={answer.section} answer={answer} limit={most} />
      ))}
    </Card>
  )
}
