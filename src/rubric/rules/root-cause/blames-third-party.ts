import type { Sentence } from '#prose/prose.ts'
import { ownControl } from '#rubric/causation.ts'
import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const failed =
  "(failed|fails|lost|loses|mislaid|delay(ed|s)?|crash*|(is|was|were|ran|arrived|came|are|running|delivered|shipped|sent|too) ~1 (late|slow|down|behind|overloaded|unreliable)|missed|never|made .. (mistakes?|errors?)|(mistakes?|errors?) (in|with|by)|glitch*|outage|bug|forgot|forgets|broke|breaks|let us down|go(es)? missing|went missing|gone missing|refus(ed|es)|held up|pushed back|postponed|cancell?ed|stuck|put .. limits?|blocked|misled|mis\\w+ed|cheated|damaged|scanned late|stopped|strike|(did not|didn't|does not|doesn't|do not|don't|could not|couldn't|would not|has not|have not|hasn't|haven't|had not|was not able|were not able|was unable|were unable|cannot|can't|not always) \\w+|(gave|give|gives|sent|shipped|delivered|provided|supplied|told|handed) ~2 (no|wrong|incorrect|false|fake|bad|late|damaged|used|faulty|counterfeit|poor|outdated|expired)|(was|were) ~1 (damaged|lost|broken)|without (our|my|telling|any))"

const outsider = '(<carrier>|<supplier>|<outsider>)'
const blame = cue(
  `${outsider} … ${failed}`,
  `<software> … (crash*|glitch*|bugs?|outage|malfunction*|broke down|went down|was down|were down|is down|stopped working|(did not|didn't|not) work(ing)?|technical (error|problem|issue|fault)s?)`,
  `(because|since|due to|owing to|reason (is|was)|caused by|because of|thanks to|result of) ~5 ${outsider}('s)? ~4 (told|said|has|have|had|was|were|is|did|made|put|gave|promised|assured|delay*|strike|error|mistake|failure|problem|negligence|fault|closed|changed|sent)`,
  `(error|mistake|fault|slip|delay|negligence|failure|problem|strike|carelessness|oversight)s? (of|at|by|from|with|in|on|lies with|lay with) ~4 ${outsider}`,
  `on (the )?${outsider}('s|s')? (side|end|part)`,
  `(business|responsibility|job|task|fault|duty|matter|problem) of ((the|our|my|a) )?${outsider}`,
  `${outsider}'s? (fault|responsibility|negligence|mistake|error|failure|delay|strike)`,
  '(out of|beyond|outside) (of )?(our|my) (control|hands|influence|power)',
)

const pronoun = cue(`(he|she|they) ~1 ${failed}`)
const party = cue(outsider)

/** The chain goes on to the seller's own side here or in the next sentence. */
const goesOn = ({ text }: Sentence, index: number, all: readonly Sentence[]) =>
  ownControl.test(text) || ownControl.test(all[index + 1]?.text ?? '')

export default proseRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” ends the chain at somebody outside your business.',
  question: 'What did you lack that would have caught or covered this?',
  why: 'You answer for the partners you choose. The missing check or fallback is the part that you can change.',
  how: 'Keep the fact, then say what was missing on your side: a check for the first scan, a second carrier, a test before go-live.',
  source: { codes: ['C20', 'F18', 'F5', 'F4', 'C33', 'C8'], checked: '2026-11-01' },
  in: ['root-cause', 'opening'],
  *find(prose) {
    yield* inSentences(prose, blame, goesOn)
    yield* inSentences(prose, pronoun, (sentence, index, all) => {
      const named = party.test(all[index - 1]?.text ?? '') || party.test(all[index - 2]?.text ?? '')
      return !named || blame.test(sentence.text) || goesOn(sentence, index, all)
    })
  },
  examples: {
    bad: [
      'The ⟦courier did not scan⟧ our parcels at collection.',
      'Orders were late ⟦because our supplier had⟧ no stock for two weeks.',
      'The parcels were damaged through an ⟦error at the delivery company⟧.',
      'The ⟦software crashed⟧ in the week before Christmas.',
      'This was ⟦outside our control⟧.',
      'My brother shipped the orders in that month. ⟦He forgot⟧ about half of them.',
    ],
    good: [
      'Our collections were not scanned for 11 days; we had no daily check for a first scan.',
      'The courier lost 14 parcels. We had no second carrier to switch to.',
      'We lacked a second carrier, so parcels left late.',
      'The cause is our own set-up, not any of the carriers.',
      'The carrier field was not filled when the order reached Amazon.',
      'We hand the parcels to UPS each day at 17:00.',
    ],
  },
})
