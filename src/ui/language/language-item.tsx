import { at } from '#domain/path.ts'
import { fieldAt } from '#interview/questions.ts'
import { type LanguageFinding, taken } from '#language/language-finding.ts'
import { useCaseStore, useFacts } from '../case-context.ts'
import { Button } from '../kit/button.tsx'
import { openField } from '../workspace/open-field.ts'
import { taskOf } from '../workspace/task-sections.ts'
import { taskNames, workspaceWords } from '../workspace/workspace-words.ts'
import { useLanguage } from './language-context.tsx'
import { languageWords } from './language-words.ts'

type Props = { readonly finding: LanguageFinding; readonly onDone: () => void }

/** One remark: the words in their place, what stands against them, and what to put instead. */
export function LanguageItem({ finding, onDone }: Props) {
  const store = useCaseStore()
  const { id } = useFacts()
  const { state } = useLanguage()
  const { path, start, end, words, message, suggestions, kind } = finding
  const text = String(at(useFacts(), path) ?? '')
  const task = taskOf({ ...finding, answers: '' })

  function take(suggestion: string) {
    const { facts, answer } = store.getState()
    const changed = taken(String(at(facts, path) ?? ''), finding, suggestion)
    if (changed !== null) answer(path, changed)
    onDone()
  }
  function show() {
    openField(id, task, path, start, end)
  }
  return (
    <li className="grid gap-1.5 rounded-sm border border-line bg-surface p-3">
      <p className="text-xs text-ink-3">{fieldAt(path)?.label ?? taskNames[task]}</p>
      <q className="font-serif text-sm text-ink-2">
        {before(text, start)}
        <mark className="bg-accent-soft font-semibold text-ink">{words}</mark>
        {after(text, end)}
      </q>
      <p className="text-sm text-ink-2">{message}</p>
      <div className="flex flex-wrap items-center gap-1">
        {suggestions.map((suggestion) => (
          <Button key={suggestion} onClick={() => take(suggestion)}>
            {suggestion.trim() ? languageWords.use(suggestion) : languageWords.takeOut}
          </Button>
        ))}
        <Button look="quiet" aria-label={`${workspaceWords.show}: ${words}`} onClick={show}>
          {workspaceWords.show}
        </Button>
        {kind === 'spelling' ? (
          <Button
            look="quiet"
            aria-label={`${languageWords.addWord}: ${words}`}
            onClick={() => {
              state.addWord(words)
              onDone()
            }}
          >
            {languageWords.addWord}
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-label={`${languageWords.leave}: ${words}`}
            onClick={() => {
              state.leave(finding)
              onDone()
            }}
          >
            {languageWords.leave}
          </Button>
        )}
      </div>
    </li>
  )
}

const around = 32

/** A few words before and behind, whole words only. */
function before(text: string, start: number): string {
  const from = Math.max(0, start - around)
  return from === 0 ? text.slice(0, start) : `…${text.slice(from, start).replace(/^\S*/, '')}`
}

function after(text: string, end: number): string {
  const to = Math.min(text.length, end + around)
  return to === text.length ? text.slice(end) : `${text.slice(end, to).replace(/\S*$/, '')}…`
}
