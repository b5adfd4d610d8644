import { type Slip, slipPattern } from '../slip.ts'
import { anAdjective, clauseStart, nouns } from '../trade-nouns.ts'

const forMany: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have', does: 'do' }
const manyForm = (slip: string) => slip.replace(/^(?:was|is|has|does)/, (verb) => forMany[verb] ?? verb)

const several = '(?:the|our|all|all the|all our|all of the|all of our|these|those|some|many|most|several|both)'

export default {
  message: 'More than one thing takes the plural form of the verb.',
  cases: [
    [
      slipPattern(
        `${clauseStart}${several} (?:${anAdjective} )?${nouns} ⟦(?:was|is|has|does)(?:n't)?⟧(?= (?!what|how|why|where|when)\\w)`,
      ),
      manyForm,
    ],
    [
      slipPattern(
        `${clauseStart}(?:the |our |these )?\\d[\\d,]* (?:${anAdjective} )?${nouns} ⟦(?:was|has)⟧(?= (?:not |been |never )?(?:\\w+ed|late|lost|sent|sold|without)\\b)`,
      ),
      manyForm,
    ],
  ],
  examples: {
    bad: [
      'The orders ⟦was→were⟧ shipped late.',
      'We shipped late, and the orders ⟦was→were⟧ returned.',
      'We packed late. The orders ⟦was→were⟧ returned.',
      'All labels ⟦has→have⟧ the wrong date.',
      'We checked because the late parcels ⟦was→were⟧ lost.',
      'Our packers ⟦doesn’t→don’t⟧ scan the label.',
      '1,214 orders ⟦was→were⟧ shipped without a carrier.',
    ],
    good: [
      'The list of the orders was lost.',
      'One of our labels is wrong.',
      'The person who packs the orders was trained.',
      'What the buyers saw was an empty field.',
      'A list of the buyers and the orders was sent.',
      '12 orders was the limit.',
      'The orders were late.',
    ],
  },
} satisfies Slip
