import { sectionKinds } from '#domain/section.ts'
import { proseRule } from '#rubric/rule.ts'
import { isLong, paragraph, wordsIn } from '#rubric/sentence-length.ts'

export default proseRule({
  severity: 'could',
  concern: 'polish',
  message: 'This sentence has {count} words.',
  question: 'Which part of it can be a sentence of its own?',
  why: 'A reader in a hurry loses the beginning of a long sentence before its end.',
  how: 'Put one fact into each sentence. Aim at 20 words.',
  source: { codes: ['C10', 'C19', 'C37'], checked: '2026-11-01' },
  in: sectionKinds,
  *find({ blocks }) {
    for (const block of blocks) {
      if (wordsIn(block) >= paragraph) continue
      for (const one of block.sentences.filter(isLong))
        yield { start: one.start, end: one.end, params: { count: one.words } }
    }
  },
  examples: {
    bad: [
      '⟦So whenever the tool sent the confirmation for one of these orders to Amazon, the number arrived and the two fields for carrier and service stayed empty, as the shop held nothing that it could have put into them after the edit in the warehouse.⟧',
      `⟦${'The clerk opened the box and looked at it and then '.repeat(4)}closed it.⟧`,
      'It was late. ⟦The parcels of that week, which had been packed by two people who did not know the new route and had been told to leave the service field as it was, went out with the second carrier and so without a service that Amazon knows.⟧',
    ],
    good: [
      'So the number arrived. The two fields stayed empty.',
      'We changed three things: the label comes from one tool; the lead compares twenty orders each day; no new route goes live before a test of twenty orders that the manager signs on paper and keeps for a year in the office.',
      'We paused all toy listings and entered carrier and service by hand on the open orders.',
      'A box came back.',
    ],
  },
})
