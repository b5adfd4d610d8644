import type { Case } from '#domain/case.ts'
import { isDone } from '#domain/chain.ts'
import { exhibitLetter } from '#domain/exhibit.ts'
import { itemName } from '#domain/item-id.ts'
import type { Path } from '#domain/path.ts'
import { factRule } from '#rubric/rule.ts'

const named = /\b(?:Exhibit|Annex|Appendix|Attachment)\s+([A-Z]{1,2})\b/g

export default factRule({
  severity: 'should',
  concern: 'proof',
  message: '{what}.',
  question: 'Which document proves which statement?',
  why: 'Documents have to line up with the story. A missing one looks like a false claim, a loose one costs the reader time.',
  how: 'Link each document to the step that it proves, and give each finished action at least one document.',
  source: { codes: ['C11', 'C1', 'A1'], checked: '2026-11-01' },
  *find(facts) {
    const { causes, actions, controls, exhibits } = facts
    const known = new Set(exhibits.map(({ id }) => id))
    const cited = new Set([...causes, ...actions, ...controls].flatMap((item) => item.exhibits))
    for (const [index, { id, title }] of exhibits.entries()) {
      if (!cited.has(id))
        yield {
          path: `exhibits/${id}/title`,
          params: { what: `Nothing points to exhibit ${exhibitLetter(index)}, “${title}”` },
        }
    }
    for (const action of actions) {
      if (isDone(action) && !action.exhibits.some((id) => known.has(id)))
        yield {
          path: `actions/${action.id}/exhibits`,
          params: { what: `“${itemName(action)}” is done, and no document is linked to it` },
        }
    }
    for (const { path, text } of texts(facts)) {
      for (const [words, letter] of text.matchAll(named)) {
        if (!exhibits.some((_, index) => exhibitLetter(index) === letter))
          yield { path, params: { what: `${words} is not in the list of exhibits` } }
      }
    }
  },
  examples: {
    bad: [
      {
        when: 'an exhibit proves nothing',
        given: { 'causes/c1/exhibits': [], 'causes/c2/exhibits': [], 'actions/a3/exhibits': ['e2'] },
        at: 'exhibits/e1/title',
      },
      { when: 'a finished action has no document', given: { 'actions/a4/exhibits': [] }, at: 'actions/a4/exhibits' },
      { when: 'the document was removed', given: { 'exhibits/e4': undefined }, at: 'actions/a5/exhibits' },
      {
        when: 'a letter is named that is not there',
        given: { 'actions/a4/text': 'We moved the orders, see Exhibit K.' },
        at: 'actions/a4/text',
      },
    ],
    good: [
      { when: 'each document is linked', given: {} },
      { when: 'a planned action has none yet', given: { 'actions/a4/status': 'planned', 'actions/a4/exhibits': [] } },
      {
        when: 'the letter that is named is there',
        given: { 'actions/a4/text': 'We moved the orders, see Exhibit C.' },
      },
      { when: 'one document proves two actions', given: { 'actions/a5/exhibits': ['e4', 'e1'] } },
    ],
  },
})

const texts = ({ causes, actions, controls }: Case): { path: Path; text: string }[] => [
  ...causes.map(({ id, text }) => ({ path: `causes/${id}/text`, text })),
  ...actions.map(({ id, text }) => ({ path: `actions/${id}/text`, text })),
  ...controls.map(({ id, text }) => ({ path: `controls/${id}/text`, text })),
]
