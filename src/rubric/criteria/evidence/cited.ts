import { criterion } from '#rubric/criterion.ts'
import { met, missing, type Shown, thin, weakest } from '#rubric/level.ts'

const step = 'Which cause, action or step does it prove?'

export default criterion({
  group: 'linked',
  name: 'Each document proves something, and each one named is there',
  required: false,
  rule: 'evidence/uncited-or-dangling',
  level({ causes, actions, controls, exhibits }) {
    const lists = { causes, actions, controls }
    const links = Object.entries(lists).flatMap(([list, items]) =>
      items.flatMap((item) => item.exhibits.map((exhibit) => ({ exhibit, at: `${list}/${item.id}/exhibits` }))),
    )
    const cited = exhibits.map(({ id, title }): Shown => {
      const link = links.find(({ exhibit }) => exhibit === id)
      return link ? met(link.at, title) : thin(`exhibits/${id}`, title, step)
    })
    const lost = links
      .filter(({ exhibit }) => !exhibits.some(({ id }) => id === exhibit))
      .map(({ at, exhibit }): Shown => thin(at, exhibit, 'This document is not in the list. Which one is meant?'))
    return weakest([...cited, ...lost], missing('exhibits', 'Which documents prove what you say?'))
  },
  examples: [
    { when: 'each is cited', given: {}, level: 'met' },
    { when: 'one is not cited', given: { 'actions/a5/exhibits': [], 'controls/p2/exhibits': [] }, level: 'thin' },
    { when: 'one that is cited is not there', given: { 'exhibits/e5': undefined }, level: 'thin' },
    {
      when: 'there is neither exhibit nor link',
      given: {
        exhibits: [],
        ...Object.fromEntries(
          ['causes/c1', 'causes/c2', 'actions/a1', 'actions/a2', 'actions/a3', 'actions/a4', 'actions/a5']
            .concat('controls/p1', 'controls/p2', 'controls/p3')
            .map((item) => [`${item}/exhibits`, []]),
        ),
      },
      level: 'missing',
    },
  ],
})
