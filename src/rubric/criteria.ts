import type { Case } from '#domain/case.ts'
import { type JudgedSection, judgedSections } from '#domain/section.ts'
import { type Criterion, type Group, groupNames, groups, type NamedCriterion, type RowLevel } from './criterion.ts'
import { levels, type Shown } from './level.ts'
import { rulesOff } from './packs.ts'

const modules = import.meta.glob<Criterion>('./criteria/*/*.ts', { eager: true, import: 'default' })

/** Every file under `criteria/`, in the order of the table: its folder is its section, folder and name are its id. */
export const criteria: readonly NamedCriterion[] = Object.entries(modules)
  .map(([path, one]) => {
    const id = path.replace(/^\.\/criteria\/|\.ts$/g, '')
    return { ...one, id, section: id.split('/')[0] as JudgedSection }
  })
  .sort(
    (a, b) =>
      judgedSections.indexOf(a.section) - judgedSections.indexOf(b.section) ||
      groups.indexOf(a.group) - groups.indexOf(b.group) ||
      Number(b.required) - Number(a.required),
  )

/** One criterion as it stands in a case. */
export type CriterionRow = Omit<Shown, 'level'> & {
  readonly id: string
  readonly section: JudgedSection
  readonly group: Group
  readonly name: string
  readonly required: boolean
  readonly level: RowLevel
}

/** Every criterion with the level that the case's fields and links earn. The wording is not read. */
export function criteriaOf(facts: Case, today: string): CriterionRow[] {
  const off = rulesOff(facts)
  return criteria.map((one) => {
    const { id, section, group, name, required, rule } = one
    const isNeeded = !(rule && off.has(rule)) && (one.needed?.(facts) ?? true)
    const shown = isNeeded ? one.level(facts, today) : { level: 'not-needed' as const, at: '', words: '', step: '' }
    return { id, section, group, name, required, ...shown }
  })
}

/** One cell of the Check table: the weakest level of its criteria, and the criteria themselves. */
export type Cell = { readonly level: RowLevel; readonly rows: readonly CriterionRow[] }
export type TableRow = {
  readonly group: Group
  readonly name: string
  readonly cells: Readonly<Record<JudgedSection, Cell>>
}

/** The criteria as the Check screen shows them: what is shown by where it is shown. */
export const checkTable = (rows: readonly CriterionRow[]): TableRow[] =>
  groups.map((group) => {
    const cell = (section: JudgedSection) =>
      cellOf(rows.filter((row) => row.group === group && row.section === section))
    return {
      group,
      name: groupNames[group],
      cells: {
        'root-cause': cell('root-cause'),
        corrective: cell('corrective'),
        preventive: cell('preventive'),
        evidence: cell('evidence'),
      },
    }
  })

const cellOf = (rows: readonly CriterionRow[]): Cell => ({
  level: levels.find((level) => rows.some((row) => row.level === level)) ?? 'not-needed',
  rows,
})
