import { at } from '#domain/path.ts'
import { isAnswered, type Question } from '#interview/questions.ts'
import { useFacts } from '../case-context.ts'
import { classNames } from '../kit/class-names.ts'
import { Icon } from '../kit/icon.tsx'
import { guideWords } from './guide-words.ts'

type Props = {
  readonly questions: readonly Question[]
  readonly current: number
  readonly onGo: (index: number) => void
}

/** All questions of this part, folded away: which are answered, and the way to each. */
export function QuestionMap({ questions, current, onGo }: Props) {
  const facts = useFacts()
  return (
    <details className="rounded-md border border-line bg-surface">
      <summary className="cursor-pointer px-4 py-2.5 text-sm font-medium">{guideWords.map}</summary>
      <ol className="px-2 pb-3">
        {questions.map(({ path, field }, index) => {
          const answered = isAnswered(at(facts, path))
          return (
            <li key={path}>
              <button
                type="button"
                aria-current={index === current ? 'step' : undefined}
                onClick={() => onGo(index)}
                className={classNames(
                  'flex min-h-9 w-full items-center gap-2 rounded-sm px-2 text-left text-sm hover:bg-sunken',
                  index === current && 'bg-accent-soft font-medium',
                )}
              >
                <span className={answered ? 'text-met' : 'text-ink-3'}>
                  <Icon name={answered ? 'check' : 'open'} />
                </span>
                {field.label}
                <span className="sr-only">{answered ? guideWords.answered : guideWords.open}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
