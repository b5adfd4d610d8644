import { type Slip, slipPattern } from '../slip.ts'

const who = '(?:the|our|all|amazon|a|these)'
const people = '(?:suppliers?|carriers?|buyers?|customers?|manufacturers?|packers?|amazon)'

export default {
  message: 'This verb or phrase goes with another small word, or with none.',
  cases: [
    [slipPattern(`\\b⟦according⟧ (?:our|the|this|these|their|amazon)\\b`), () => 'according to'],
    [
      slipPattern(`\\bresponsible ⟦of⟧ (?:the|this|these|our|all|each|every|it|checking|packing|shipping)\\b`),
      () => 'for',
    ],
    [slipPattern(`\\bdepend(?:s|ed|ing)? ⟦of⟧\\b`), () => 'on'],
    [slipPattern(`⟦\\basked to⟧ ${who} ${people}(?! (?:be|provide))`), () => 'asked'],
    [slipPattern(`⟦\\binformed to⟧ ${who}\\b`), () => 'informed'],
    [slipPattern(`⟦\\bcontacted (?:with|to)⟧ ${who}\\b`), () => 'contacted'],
    [slipPattern(`⟦\\bexplained (?:us|them|him|her|me)⟧\\b`), (slip) => slip.replace(/\s/, ' to ')],
    [slipPattern(`⟦\\breplied⟧ (?:the|our|all) ${people}`), () => 'replied to'],
  ],
  examples: {
    bad: [
      '⟦According→According to⟧ our records, it was late.',
      'The lead is responsible ⟦of→for⟧ the check.',
      'It depends ⟦of→on⟧ the carrier.',
      'We ⟦asked to→asked⟧ the supplier for an invoice.',
      'We ⟦informed to→informed⟧ the buyers.',
      'We ⟦contacted with→contacted⟧ the carrier.',
      'The carrier ⟦explained us→explained to us⟧ the rule.',
      'We ⟦replied→replied to⟧ the buyers the same day.',
    ],
    good: [
      'According to our records, it was late.',
      'The lead is responsible for the check.',
      'It depends on the carrier.',
      'We asked the supplier for an invoice.',
      'We asked to see the list.',
      'The carrier explained to us what happened.',
    ],
  },
} satisfies Slip
