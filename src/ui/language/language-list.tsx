import type { LanguageFinding } from '#language/language-finding.ts'
import { LanguageItem } from './language-item.tsx'

type Props = { readonly findings: readonly LanguageFinding[]; readonly onDone: () => void }

/** Remarks in the order of the plan. */
export function LanguageList({ findings, onDone }: Props) {
  return (
    <ul className="flex w-full flex-col gap-2">
      {findings.map((finding) => (
        <LanguageItem key={`${finding.path} ${finding.start} ${finding.message}`} finding={finding} onDone={onDone} />
      ))}
    </ul>
  )
}
