import { useState } from 'react'
import type { EditableList } from '#app/edit-items.ts'
import { itemTag } from '#domain/item-id.ts'
import { at } from '#domain/path.ts'
import { nextQuestion, questionsOf } from '#interview/next-question.ts'
import { isAnswered } from '#interview/questions.ts'
import { AnswerField } from '../answers/answer-field.tsx'
import { useCaseStore, useFacts } from '../case-context.ts'
import { itemWords } from '../items/item-words.ts'
import { useJudgement } from '../judgement-context.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { guideWords } from './guide-words.ts'
import { QuestionMap } from './question-map.tsx'

const letters = { causes: 'C', actions: 'A', controls: 'P', exhibits: 'A' } as const

/** One question at a time, beginning where most is open. */
export function Guide({ list, onAdd }: { readonly list: EditableList; readonly onAdd: () => void }) {
  const facts = useFacts()
  const store = useCaseStore()
  const { findings } = useJudgement()
  const questions = questionsOf(facts, list)
  const wanted = findings.filter(({ severity }) => severity === 'must').map(({ answers }) => answers)
  const [place, setPlace] = useState(() => nextQuestion(store.getState().facts, questions, wanted))
  const [unknown, setUnknown] = useState(false)
  const index = Math.min(place, questions.length - 1)
  const question = questions[index]
  if (!question)
    return (
      <div className="flex flex-col items-start gap-3">
        <p className="text-ink-3">{itemWords[list].empty}</p>
        <Button look="primary" onClick={onAdd}>
          {itemWords[list].add}
        </Button>
      </div>
    )
  const { path, field } = question
  const itemIndex = facts[list].findIndex(({ id }) => id === path.split('/')[1])
  const go = (to: number) => {
    setUnknown(false)
    setPlace(Math.max(0, Math.min(questions.length - 1, to)))
  }
  return (
    <div className="flex flex-col gap-4">
      <Card>
        <p className="mb-2 text-sm text-ink-3">
          {itemTag(letters[list], itemIndex)} · {guideWords.of(index + 1, questions.length)}
        </p>
        <AnswerField key={path} path={path} field={field} asked />
        <p className="mt-3 text-sm text-ink-2">{field.why}</p>
        {(field.strong || field.thin) && (
          <dl className="mt-4 grid gap-2 border-l-[3px] border-accent-soft pl-4 text-sm">
            {field.strong && (
              <div>
                <dt className="font-semibold text-met">{guideWords.strong}</dt>
                <dd className="font-serif text-ink-2">{field.strong}</dd>
              </div>
            )}
            {field.thin && (
              <div>
                <dt className="font-semibold text-should">{guideWords.thin}</dt>
                <dd className="font-serif text-ink-2">{field.thin}</dd>
              </div>
            )}
          </dl>
        )}
        {unknown && (
          <p className="mt-4 rounded-sm bg-should-soft px-3 py-2 text-sm text-should">
            {field.unknown ?? guideWords.plainUnknown}
          </p>
        )}
        <div className="mt-5 flex flex-wrap items-center gap-2">
          <Button onClick={() => go(index - 1)} disabled={index === 0}>
            {guideWords.back}
          </Button>
          <Button look="primary" onClick={() => go(index + 1)} disabled={index === questions.length - 1}>
            {guideWords.next}
          </Button>
          {!isAnswered(at(facts, path)) && !unknown && (
            <Button look="quiet" onClick={() => setUnknown(true)}>
              {guideWords.unknown}
            </Button>
          )}
        </div>
      </Card>
      <QuestionMap questions={questions} current={index} onGo={go} />
      <div>
        <Button onClick={onAdd}>{itemWords[list].add}</Button>
      </div>
    </div>
  )
}
