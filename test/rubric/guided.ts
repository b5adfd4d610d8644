import type { Case } from '#domain/case.ts'
import { violationOf } from '#domain/open-case.ts'
import { compose } from '#draft/compose.ts'
import type { Draft } from '#draft/draft.ts'
import { templateFor } from '#draft/templates.ts'

/** A case as the plan that it becomes. */
export const guided = (facts: Case): Draft => compose(facts, templateFor(violationOf(facts)))
