import { sectionKinds } from '#domain/section.ts'
import { matches } from '#prose/find.ts'
import { inSentences } from '#rubric/cue.ts'
import { apology, feeling, hardship, plea, strongRegret } from '#rubric/feelings.ts'
import { proseRule } from '#rubric/rule.ts'

const signs = [plea, hardship, feeling, strongRegret]
const tooMany = 3

export default proseRule({
  severity: 'should',
  concern: 'wording',
  message: '“{words}” speaks of feeling, not of what happened.',
  question: 'Which fact would you put here instead?',
  why: 'Amazon’s own page asks sellers to leave out emotive language. It takes the place of facts.',
  how: 'Take it out. One plain sentence of regret for the buyers is enough.',
  source: { codes: ['A1', 'C5', 'C19', 'C33', 'C12', 'C25'], checked: '2026-11-01' },
  in: sectionKinds,
  *find(prose) {
    const strong = signs.flatMap((sign) => [...inSentences(prose, sign)])
    const apologies = matches(apology, prose)
    const repeated = apologies.length >= tooMany ? apologies.slice(-1) : []
    yield* (strong.length ? strong : repeated).sort((a, b) => a.start - b.start)
  },
  examples: {
    bad: [
      'We would like to ⟦have one more chance⟧.',
      'This shop is our ⟦only income⟧.',
      '⟦We were shocked⟧ by your message.',
      '⟦I beg⟧ you to open the account.',
      'We are sorry for this. We are sorry for the delay too, and we ⟦apologise⟧ to all.',
      'I write to you ⟦with all my heart⟧.',
    ],
    good: [
      '214 buyers could not follow their parcel, and we are sorry for that.',
      'Thank you for the opportunity to appeal.',
      'The variation family of this toy has six children.',
      'There is no chance of a label without a carrier.',
      'My wife packs the orders when I am away.',
    ],
  },
})
