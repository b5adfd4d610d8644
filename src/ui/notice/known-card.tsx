import { longDay } from '#domain/day.ts'
import { violationOf } from '#domain/open-case.ts'
import type { Claim } from '#rubric/claim.ts'
import { packOf } from '#rubric/packs.ts'
import { classesOf } from '#rubric/sources.ts'
import { useFacts } from '../case-context.ts'
import { noticeWords } from './notice-words.ts'

/** What is known about this kind of case: each line with where it was read and when. */
export function KnownCard() {
  const { wants, evidence, trap } = packOf(violationOf(useFacts()))
  const lists = [
    [noticeWords.wants, wants],
    [noticeWords.evidence, evidence],
    [noticeWords.trap, trap],
  ] as const
  if (lists.every(([, claims]) => claims.length === 0)) return null
  return (
    <details className="rounded-md border border-line bg-surface">
      <summary className="cursor-pointer px-4 py-3 font-medium sm:px-6">{noticeWords.known}</summary>
      <div className="grid gap-4 px-4 pb-5 sm:px-6">
        {lists.map(([title, claims]) => claims.length > 0 && <Claims key={title} title={title} claims={claims} />)}
      </div>
    </details>
  )
}

function Claims({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  return (
    <section>
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-ink-2">
        {claims.map(({ says, source }) => (
          <li key={says}>
            {says}{' '}
            <span className="text-xs text-ink-3">
              {noticeWords.source(classesOf(source.codes).join(', '), longDay(source.checked))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
