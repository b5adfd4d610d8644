import { judgedSections, sectionNames } from '#domain/section.ts'
import type { Band } from '#rubric/bands.ts'
import { useJudgement } from '../judgement-context.tsx'
import { Chip, type Tone } from '../kit/chip.tsx'
import type { IconName } from '../kit/icon.tsx'
import { bandNames } from '../workspace/workspace-words.ts'
import { checkWords } from './check-words.ts'

const looks: Readonly<Record<Band, readonly [Tone, IconName]>> = {
  'not-ready': ['must', 'open'],
  'needs-work': ['should', 'half'],
  nearly: ['could', 'half'],
  ready: ['met', 'check'],
}

/** How ready each part is, and the whole: in words, never as a number. */
export function BandLine() {
  const { bands, overall } = useJudgement()
  const entries = [
    [checkWords.overall, overall] as const,
    ...judgedSections.map((section) => [sectionNames[section], bands[section]] as const),
  ]
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      {entries.map(([name, band]) => {
        const [tone, icon] = looks[band]
        return (
          <div key={name} className="flex items-center gap-2">
            <dt className="text-sm font-medium">{name}</dt>
            <dd className="flex">
              <Chip tone={tone} icon={icon}>
                {bandNames[band]}
              </Chip>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
