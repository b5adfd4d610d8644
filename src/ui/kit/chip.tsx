import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

const tones = {
  plain: 'bg-sunken text-ink-2',
  accent: 'bg-accent-soft text-accent',
  must: 'bg-must-soft text-must',
  should: 'bg-should-soft text-should',
  could: 'bg-could-soft text-could',
  met: 'bg-met-soft text-met',
} as const

export type Tone = keyof typeof tones

type Props = {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly children: ReactNode
  readonly className?: string
}

/** A short state: always a word, with a drawing beside it where it tells a level. */
export function Chip({ tone = 'plain', icon, children, className }: Props) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-medium whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      {icon && <Icon name={icon} size={13} />}
      {children}
    </span>
  )
}
