import { grouped } from '#domain/grouped.ts'
import type { Finding } from '#rubric/finding.ts'
import type { Task } from '../route.ts'

/** The task in which a finding can be answered. */
export function taskOf({ section, path, answers }: Pick<Finding, 'section' | 'path' | 'answers'>): Task {
  const [first] = (answers || path).split('/')
  if (first === 'issues' || first === 'business') return 'facts'
  if (first === 'notice') return 'notice'
  if (first === 'causes') return 'root-cause'
  if (first === 'actions') return 'corrective'
  if (first === 'controls') return 'preventive'
  if (first === 'exhibits') return 'proof'
  if (first === 'attested') return 'send'
  switch (section) {
    case 'root-cause':
    case 'corrective':
    case 'preventive':
      return section
    case 'evidence':
      return 'proof'
    case 'opening':
    case 'closing':
      return 'facts'
    case 'whole':
      return 'check'
  }
}

/** Findings by the task in which they are answered. */
export const byTask = (findings: readonly Finding[]): ReadonlyMap<Task, readonly Finding[]> => grouped(findings, taskOf)
