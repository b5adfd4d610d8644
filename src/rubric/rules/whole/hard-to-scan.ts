import { sectionKinds } from '#domain/section.ts'
import type { Sentence } from '#prose/prose.ts'
import { proseRule } from '#rubric/rule.ts'

const mostInSentence = 40
const mostInBlock = 120

export default proseRule({
  severity: 'could',
  concern: 'polish',
  message: 'This {what} has {words} words.',
  question: 'Where can it be cut in two, or turned into bullets?',
  why: 'Reviewers look for an answer in seconds. Long sentences and paragraphs hide it.',
  how: 'One fact in each sentence, one action in each bullet.',
  source: { codes: ['C10', 'C19', 'C22', 'C5', 'C37', 'C20'], checked: '2026-11-01' },
  in: sectionKinds,
  *find({ blocks }) {
    for (const { start, end, sentences } of blocks) {
      const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
      if (words > mostInBlock) yield { start, end, params: { what: 'paragraph', words } }
      else for (const sentence of sentences) if (longest(sentence) > mostInSentence) yield { start: sentence.start, end: sentence.end, params: { what: 'sentence', words: sentence.words } }
    }
  },
  examples: {
    bad: [
      '⟦So whenever the tool sent the confirmation for one of these orders to Amazon, the number arrived and the two fields for carrier and service stayed empty, as the shop held nothing that it could have put into them after the edit in the warehouse.⟧',
      `Lead.\n\n⟦${'The packer scans the label and puts the parcel down. '.repeat(13).trim()}⟧`,
      `⟦${'Our team opened the box and looked at it and then '.repeat(5)}closed it.⟧`,
    ],
    good: [
      'So the number arrived. The two fields stayed empty.',
      'We changed three things: the label comes from one tool and holds carrier and service; the shift lead compares twenty orders with the page each day at five; no new route goes live before a test of twenty orders that the manager signs.',
      `${'- The packer scans the label and puts the parcel down.\n'.repeat(13)}`,
      'We paused all toy listings and entered carrier and service by hand on the open orders.',
    ],
  },
})

/** The longest stretch between semicolons and colons: a list inside a sentence reads as its parts. */
const longest = ({ text, words }: Sentence): number =>
  words <= mostInSentence ? words : Math.max(...text.split(/[;:•]\s/).map((part) => part.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0))
