import type { Case } from '#domain/case.ts'
import { asMarkdown } from './as-markdown.ts'
import type { Draft } from './draft.ts'
import { passagesOf } from './passages.ts'
import { scopeOf } from './scope.ts'
import { setLines } from './set-lines.ts'
import type { Template } from './template.ts'
import { engine } from './templates.ts'

/** The plan as it reads now: the template filled from the case, or the seller's own words where a section was taken over. */
export function compose(facts: Case, { title, sections }: Template): Draft {
  const scope = scopeOf(facts)
  return {
    case: facts,
    mode: 'guided',
    title,
    sections: sections.map(({ kind, heading, parts }) => {
      const own = facts.ownWords[kind]
      const words = own === undefined ? engine.fill(parts, scope) : asMarkdown(own) || '[the words of this section]'
      return { kind, heading, passages: passagesOf(facts, kind), markdown: setLines(words) }
    }),
  }
}
