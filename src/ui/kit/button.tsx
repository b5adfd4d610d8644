import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

const looks = {
  plain: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  primary: 'border-accent bg-accent text-accent-ink hover:opacity-90',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-soft px-2',
} as const

type Props = ComponentProps<'button'> & { readonly look?: keyof typeof looks; readonly large?: boolean }

export function Button({ look = 'plain', large = false, className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={classNames(
        'inline-flex items-center justify-center gap-2 rounded-sm border font-medium motion-safe:transition-colors disabled:cursor-default disabled:opacity-55',
        large ? 'min-h-12 px-6 text-base' : 'min-h-9 px-3.5 text-sm',
        looks[look],
        className,
      )}
      {...rest}
    />
  )
}
