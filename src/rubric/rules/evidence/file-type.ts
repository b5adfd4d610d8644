import { factRule } from '#rubric/rule.ts'

/** What a refusal letter that sellers quote allows; the message at hand wins where it names types of its own. */
const usual = ['pdf', 'jpg', 'jpeg', 'png', 'gif']

export default factRule({
  severity: 'could',
  concern: 'proof',
  message: '“{name}” is not of a type that the form is known to take: {types}.',
  question: 'Can you save it as a PDF or a picture?',
  why: 'A file that the form or the reviewer cannot open is no proof.',
  how: 'Save it as a PDF or a picture. Where the form has a box for the plan, paste the text.',
  source: { codes: ['A5', 'C36'], checked: '2026-11-01' },
  answers: 'exhibits/@/file',
  *find({ exhibits, notice }) {
    const asked = notice.facts
      .filter(({ kind, confirmed }) => kind === 'document-format' && confirmed !== 'no')
      .flatMap(({ value }) => typesIn(value))
    const types = asked.length ? asked : usual
    for (const { id, file } of exhibits) {
      const type = /\.(\w+)$/.exec(file?.name ?? '')?.[1]?.toLowerCase()
      if (file && !(type && types.includes(type)))
        yield { path: `exhibits/${id}/file`, params: { name: file.name, types: types.join(', ') } }
    }
  },
  examples: {
    bad: [
      { when: 'it is a Word file', given: { 'exhibits/e1/file': named('plan.docx') }, at: 'exhibits/e1/file' },
      { when: 'it is a spreadsheet', given: { 'exhibits/e2/file': named('orders.xlsx') }, at: 'exhibits/e2/file' },
      { when: 'the name has no type', given: { 'exhibits/e3/file': named('invoice') }, at: 'exhibits/e3/file' },
      {
        when: 'the message takes only PDF',
        given: { 'exhibits/e1/file': named('list.png'), ...taken('PDF') },
        at: 'exhibits/e1/file',
      },
    ],
    good: [
      { when: 'no file is chosen yet', given: {} },
      { when: 'it is a PDF', given: { 'exhibits/e1/file': named('Report.PDF') } },
      { when: 'it is a picture', given: { 'exhibits/e1/file': named('screen.jpeg') } },
      {
        when: 'the message names the type',
        given: { 'exhibits/e1/file': named('orders.xlsx'), ...taken('PDF, XLSX') },
      },
    ],
  },
})

const typesIn = (value: string): string[] => {
  const types: string[] = value.toLowerCase().match(/[a-z]{3,4}\b/g) ?? []
  return types.includes('jpg') ? [...types, 'jpeg'] : types
}

function named(name: string) {
  return { name, sha256: '', bytes: 1 }
}

function taken(value: string) {
  return {
    'notice/facts/n9': {
      id: 'n9',
      kind: 'document-format',
      words: value,
      value,
      note: '',
      start: 0,
      end: 0,
      confirmed: 'open',
    },
  }
}
