import { criterion } from '#rubric/criterion.ts'
import { met, missing, thin, together } from '#rubric/level.ts'

const step = 'What kind of document is it, what does it cover, and where should one look?'

export default criterion({
  group: 'specific',
  name: 'What each document is, covers and shows',
  required: false,
  level({ exhibits }) {
    const told = exhibits.map(({ id, kind, title, covers, page }) => {
      const at = `exhibits/${id}/${kind ? (covers.length ? 'page' : 'covers') : 'kind'}`
      if (!kind && !covers.length && !page.trim()) return missing(at, step)
      return kind && title.trim() && covers.length && page.trim() ? met(at, page) : thin(at, title, step)
    })
    return together(told, missing('exhibits', step))
  },
  examples: [
    { when: 'each says all of it', given: {}, level: 'met' },
    { when: 'one does not say what it covers', given: { 'exhibits/e1/covers': [] }, level: 'thin' },
    { when: 'one does not say where to look', given: { 'exhibits/e1/page': '' }, level: 'thin' },
    { when: 'there is no exhibit', given: { exhibits: [] }, level: 'missing' },
  ],
})
