import type { Case } from '#domain/case.ts'
import { isDone } from '#domain/chain.ts'
import { emptyControl } from '#domain/control.ts'
import { itemName } from '#domain/item-id.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'must',
  concern: 'asked',
  message: 'You have not confirmed that this is true today: “{item}”.',
  question: 'Is it done, or in force, exactly as it is written here?',
  why: 'A step that is claimed and not real can turn a plan into a case about your conduct.',
  how: 'Read each finished line once more and confirm it. What is not true yet gets the status “planned”.',
  source: { codes: ['C1', 'C14', 'C39', 'F22'], checked: '2026-11-01' },
  *find(facts) {
    const claims = [
      ...facts.actions.filter(isDone).map((item) => ({ item, path: `actions/${item.id}/text` })),
      ...facts.controls
        .filter(({ status }) => status === 'in-force')
        .map((item) => ({ item, path: `controls/${item.id}/text` })),
    ]
    for (const { item, path } of claims)
      if (!isAttested(facts, path, item.text)) yield { path, params: { item: itemName(item) } }
  },
  examples: {
    bad: [
      { when: 'nothing is confirmed', given: { attested: [] }, at: 'actions/a1/text' },
      {
        when: 'the words changed after that',
        given: { 'actions/a4/text': 'We moved all orders to another tool.' },
        at: 'actions/a4/text',
      },
      {
        when: 'a planned step is set in force',
        given: { 'controls/p9': { ...control(), status: 'in-force' } },
        at: 'controls/p9/text',
      },
    ],
    good: [
      { when: 'each finished line is confirmed', given: {} },
      {
        when: 'a planned line needs no word',
        given: { 'actions/a4/text': 'We will move the orders.', 'actions/a4/status': 'planned' },
      },
      { when: 'a planned step needs no word', given: { 'controls/p9': control() } },
      { when: 'nothing is claimed', given: { actions: [], controls: [], attested: [] } },
    ],
  },
})

/** The seller's word holds for exactly the words that it was given for. */
const isAttested = ({ attested }: Case, path: string, words: string): boolean =>
  attested.some((one) => one.path === path && one.words === words)

function control() {
  return { ...emptyControl('p9', 'A second scan at the door.'), status: 'planned' }
}
