import { criterion } from '#rubric/criterion.ts'
import { met, missing, together } from '#rubric/level.ts'

const step = 'Is the file genuine, complete, readable and not edited?'

export default criterion({
  group: 'proven',
  name: 'Each file confirmed as genuine and readable',
  required: true,
  rule: 'evidence/integrity-unconfirmed',
  level({ exhibits }) {
    const confirmed = exhibits
      .filter(({ unavailable }) => !unavailable)
      .map(({ id, title, attested }) => {
        const at = `exhibits/${id}/attested`
        return attested ? met(at, title) : missing(at, step)
      })
    return together(confirmed, missing('exhibits', step))
  },
  examples: [
    { when: 'each is confirmed', given: {}, level: 'met' },
    { when: 'one is not', given: { 'exhibits/e1/attested': false }, level: 'thin' },
    {
      when: 'one is not and cannot be had',
      given: { 'exhibits/e1/attested': false, 'exhibits/e1/unavailable': 'The carrier deletes it after 90 days.' },
      level: 'met',
    },
    { when: 'there is no exhibit', given: { exhibits: [] }, level: 'missing' },
  ],
})
