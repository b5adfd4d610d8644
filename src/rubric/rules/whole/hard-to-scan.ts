import { sectionKinds } from '#domain/section.ts'
import { proseRule } from '#rubric/rule.ts'
import { isLong, mostInBlock, paragraph, wordsIn } from '#rubric/sentence-length.ts'

export default proseRule({
  severity: 'could',
  concern: 'polish',
  message: 'This {what} has {count} words.',
  question: 'Where can it be cut in two, or turned into bullets?',
  why: 'Reviewers look for an answer in seconds. Long paragraphs hide it.',
  how: 'One fact in each sentence, one action in each bullet.',
  source: { codes: ['C10', 'C19', 'C22', 'C5', 'C37', 'C20'], checked: '2026-11-01' },
  in: sectionKinds,
  *find({ blocks }) {
    for (const block of blocks) {
      const { start, end } = block
      const count = wordsIn(block)
      if (count > mostInBlock) yield { start, end, params: { what: 'paragraph', count } }
      else if (count >= paragraph)
        for (const one of block.sentences.filter(isLong))
          yield { start: one.start, end: one.end, params: { what: 'sentence', count: one.words } }
    }
  },
  examples: {
    bad: [
      `Lead.\n\n⟦${'The packer scans the label and puts the parcel down. '.repeat(13).trim()}⟧`,
      `⟦${'The clerk opened the box and looked at it and then '.repeat(5)}closed it.⟧ The next morning the same clerk did the same with the other boxes.`,
      `- ⟦${'The lead reads the list and signs it at the end. '.repeat(13).trim()}⟧`,
    ],
    good: [
      'So the number arrived. The two fields stayed empty.',
      'We changed three things: the label comes from one tool and holds carrier and service; the shift lead compares twenty orders with the page each day at five; no new route goes live before a test of twenty orders that the manager signs.',
      '- The packer scans the label and puts the parcel down.\n'.repeat(13),
      'We paused all toy listings and entered carrier and service by hand on the open orders.',
    ],
  },
})
