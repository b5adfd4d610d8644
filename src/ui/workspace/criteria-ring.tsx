import { type JudgedSection, sectionNames } from '#domain/section.ts'
import { useJudgement } from '../judgement-context.tsx'
import { bandNames, workspaceWords } from './workspace-words.ts'

const around = 2 * Math.PI * 15
const tones = {
  'not-ready': 'var(--must)',
  'needs-work': 'var(--should)',
  nearly: 'var(--could)',
  ready: 'var(--met)',
} as const

type Props = { readonly section: JudgedSection; readonly met: number; readonly all: number }

/** How many criteria of a section are met: a count of things, not a score. */
export function CriteriaRing({ section, met, all }: Props) {
  const { bands } = useJudgement()
  const band = bands[section]
  return (
    <div className="flex items-center gap-4">
      <svg width="56" height="56" viewBox="0 0 36 36" aria-hidden="true" className="shrink-0">
        <circle cx="18" cy="18" r="15" fill="none" stroke="var(--line)" strokeWidth="4" />
        {met > 0 && (
          <circle
            cx="18"
            cy="18"
            r="15"
            fill="none"
            stroke={tones[band]}
            strokeWidth="4"
            strokeDasharray={`${(around * met) / Math.max(1, all)} ${around}`}
            transform="rotate(-90 18 18)"
          />
        )}
        <text x="18" y="21.5" textAnchor="middle" fontSize="9" fontWeight="700" fill="var(--ink)">
          {met}/{all}
        </text>
      </svg>
      <div>
        <b className="font-semibold">
          {sectionNames[section]}: {workspaceWords.criteriaMet(met, all)}
        </b>
        <p className="text-sm text-ink-3">{bandNames[band]}</p>
      </div>
    </div>
  )
}
