import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const guess = cue(
  '(may|might|could) ~1 have(?! ~1 (caught|seen|noticed|prevented|avoided|checked|tested|found|stopped|detected|shown|known))',
  '(may|might) ~1 (be|think|give|lead|cause|take|look|feel|get|got|come|happen)',
  'could (also |perhaps |well |possibly )?be (due|because|that|caused|a result|the reason|related)',
  '(possibl[ey]|perhaps|probably|maybe|presumably|apparently|most likely|supposedly)',
  '<we> (can )?(only )?(think|believe|guess|suspect|imagine|presume|suppose|assume)( that)?',
  '(our|my) ~1 (guess|assumption|suspicion|suggestion)',
  'it (would )?(appears?|seems?)',
  '(we|i) are (not|un)( )?sure',
  "<we> (do not|don't|are not|am not|cannot|can't) ~1 (know|sure|certain|explain|tell) ~1 (why|how|what|where|which|the (reason|cause))",
  '(no idea|unsure|unclear|not sure|not certain) ~1 (why|how|what|where|which)',
  '(possible|potential|likely|several|many|various) (reasons|causes|explanations)',
)

export default proseRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” reads as a guess.',
  question: 'What do your records show here?',
  why: 'A list of possible causes tells the reviewer that nothing was looked into yet.',
  how: 'State what the records show. Drop a cause that no record supports.',
  source: { codes: ['F11', 'C31', 'C21', 'F16'], checked: '2026-11-01' },
  in: ['root-cause'],
  find: (prose) => inSentences(prose, guess),
  examples: {
    bad: [
      'Some parcels ⟦may have⟧ missed the first scan.',
      'The box was ⟦probably⟧ opened on the way.',
      '⟦We believe that⟧ the label printer skipped a few orders.',
      'There are ⟦several explanations⟧ for this.',
      '⟦We do not know why⟧ the numbers were not accepted.',
    ],
    good: [
      'Return records show that 6 of the 9 units had been put back on the shelf.',
      'We assumed that the field would carry over, and did not test it.',
      'The scan log shows no first scan for 42 parcels.',
      'In May we moved the packing line.',
      'A daily look at the report could have caught this.',
    ],
  },
})
