import type { HousePack } from '#domain/house-pack.ts'
import { SeverityChip } from '../kit/severity-chip.tsx'
import { houseWords, readsWhat } from './house-words.ts'

/** What is in a pack: who it is from, and each rule with its question. */
export function HouseRules({ pack: { name, version, changed, rules } }: { readonly pack: HousePack }) {
  return (
    <div>
      <h3 className="font-semibold break-words">
        {name} <span className="text-sm font-normal text-ink-3">{houseWords.version(version)}</span>
      </h3>
      {changed && <p className="text-sm text-ink-2">{houseWords.changed(changed)}</p>}
      <ul className="mt-2">
        {rules.map((rule) => (
          <li
            key={rule.id}
            className="grid gap-x-4 gap-y-1 border-t border-line py-2 sm:grid-cols-[8rem_minmax(0,1fr)]"
          >
            <span>
              <SeverityChip severity={rule.severity} />
            </span>
            <span className="min-w-0 break-words">
              {rule.question}
              <span className="block text-sm text-ink-3">{readsWhat(rule)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
