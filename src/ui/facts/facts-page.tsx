import { marketplaces } from '#catalogue/marketplaces.ts'
import { typeOf } from '#catalogue/type-of.ts'
import { violations } from '#domain/violation.ts'
import type { Field } from '#interview/field.ts'
import { businessQuestions, questionsAbout } from '#interview/questions.ts'
import { AnswerField } from '../answers/answer-field.tsx'
import { AnswerForm } from '../answers/answer-form.tsx'
import { useFacts } from '../case-context.ts'
import { ItemFields } from '../items/item-fields.tsx'
import { Card } from '../kit/card.tsx'
import { factsWords } from './facts-words.ts'
import { SelectField } from './select-field.tsx'

const day = (key: string, label: string): Field => ({ key, label, question: label, why: '', input: 'day' })
const line = (key: string, label: string): Field => ({ key, label, question: label, why: '', input: 'line' })

/** What the plan is about, and who sends it. */
export function FactsPage() {
  const facts = useFacts()
  return (
    <div className="mx-auto max-w-[45rem]">
      <h1>{factsWords.title}</h1>
      <p className="mt-2 mb-6 max-w-[62ch] text-ink-2">{factsWords.lede}</p>
      <AnswerForm>
        <div className="flex flex-col gap-4">
          <Card aria-label={factsWords.case} className="flex flex-col gap-5">
            <h2 className="text-lg font-semibold">{factsWords.case}</h2>
            <AnswerField path="title" field={line('title', factsWords.name)} />
            <SelectField
              path="marketplace"
              label={factsWords.marketplace}
              options={[['', factsWords.unknown], ...marketplaces.map(({ id, domain }) => [id, domain] as const)]}
            />
            <div className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-3">
              <AnswerField path="notice/receivedOn" field={day('receivedOn', factsWords.received)} />
              <AnswerField path="notice/dueOn" field={day('dueOn', factsWords.due)} />
            </div>
          </Card>
          {facts.issues.map(({ id }) => (
            <Card key={id} className="flex flex-col gap-5">
              <SelectField
                path={`issues/${id}/violation`}
                label={factsWords.type}
                options={violations.map((violation) => [violation, typeOf(violation).name] as const)}
              />
              <ItemFields questions={questionsAbout(facts, 'issues', id)} />
            </Card>
          ))}
          <Card aria-label={factsWords.business} className="flex flex-col gap-5">
            <h2 className="text-lg font-semibold">{factsWords.business}</h2>
            <ItemFields questions={businessQuestions} />
          </Card>
        </div>
      </AnswerForm>
    </div>
  )
}
