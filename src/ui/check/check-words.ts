import type { RowLevel } from '#rubric/criterion.ts'
import type { Tone } from '../kit/chip.tsx'
import type { IconName } from '../kit/icon.tsx'

export const levelNames: Readonly<Record<RowLevel, readonly [string, Tone, IconName | undefined]>> = {
  met: ['Met', 'met', 'check'],
  thin: ['Thin', 'should', 'half'],
  missing: ['Missing', 'must', 'open'],
  'not-needed': ['Not needed here', 'plain', undefined],
}

export const checkWords = {
  title: 'Is everything answered?',
  asks: (all: number, answered: number, thin: number, missing: number) =>
    `Amazon asked for ${all} ${all === 1 ? 'thing' : 'things'}: ${answered} answered, ${thin} thin, ${missing} missing.`,
  lowest: 'A plan is refused for its weakest answer, so the whole is as ready as its lowest part.',
  overall: 'The whole plan',
  table: 'Criteria by part',
  criterion: 'Criterion',
  open: 'Choose a cell to see the words that earned it.',
  rests: 'Rests on',
  step: 'The step that would raise it',
  required: 'Required',
  extra: 'Makes it stronger',
  show: 'Show',
  left: 'What is still open',
} as const
