import { classNames } from '../kit/class-names.ts'
import { cardWords } from './item-words.ts'

export type Mode = 'guide' | 'write'

/** One question at a time, or everything on cards: the same data. */
export function ModeSwitch({ mode, onMode }: { readonly mode: Mode; readonly onMode: (mode: Mode) => void }) {
  return (
    <fieldset className="flex rounded-sm border border-field bg-surface">
      <legend className="sr-only">{cardWords.mode}</legend>
      {(['guide', 'write'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={mode === one}
          onClick={() => onMode(one)}
          className={classNames(
            'min-h-9 rounded-[5px] px-3 text-sm font-medium',
            mode === one ? 'bg-accent text-accent-ink' : 'text-ink-2 hover:bg-sunken',
          )}
        >
          {cardWords[one]}
        </button>
      ))}
    </fieldset>
  )
}
