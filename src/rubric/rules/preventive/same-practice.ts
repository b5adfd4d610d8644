import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const goOn =
  '(continu(e|es|ing)|keep(s|ing)?|carry(ing)? on|go(es|ing)? on|remain(s|ing)?|stay(s|ing)?|stick(ing)? (to|with))'

const asBefore = cue(
  `${goOn}[^.!?\\n]{0,45} the same(?! (day|hour|morning|evening|shift|time|week|screen|person|rules?)\\b)`,
  `${goOn}[^.!?\\n]{0,45} (as|like) (before|usual|always|until now|(we|i) (have|did|do|done|always|are))`,
  `${goOn}[^.!?\\n]{0,45} (our|the|my) (current|present|existing|usual) (process|practice|method|procedure|way|routine|system)s?`,
  'in the same (way|manner) as (before|now|always|until now)',
  '(was|is|has been) and (will|shall) (continue|remain|stay|always be)',
  'no (need|reason) to change',
  'nothing (needs? to|has to|will|must) (be )?changed?',
)

export default proseRule({
  severity: 'must',
  concern: 'contradiction',
  message: '“{words}” says that the business goes on as before.',
  question: 'What is different today from the day before it went wrong?',
  why: 'If nothing changed, the same result is to be expected, and reviewers quote such a sentence back.',
  how: 'Say what is different now, and since which day. What stays as it was needs no sentence.',
  source: { codes: ['F1', 'F4'], checked: '2026-11-01' },
  answers: 'controls/@/text',
  in: ['corrective', 'preventive', 'closing'],
  find: (prose) => inSentences(prose, asBefore),
  examples: {
    bad: [
      'I will ⟦keep shipping with tracking in the same way as now⟧.'.replace(
        '⟦keep shipping with tracking in the same way as now⟧',
        '⟦keep shipping with tracking in the same⟧ way as now',
      ),
      'Our warehouse will ⟦carry on as before⟧ and watch the numbers.',
      'Tracked post ⟦was and will continue⟧ to be our way of shipping.',
      'We ⟦continue to work with our current process⟧ and add a reminder.',
    ],
    good: [
      'We continue the daily check for 90 days.',
      'The clerk keeps the signed list for 12 months.',
      'Since 2 April labels come only from Buy Shipping.',
      'Open orders are confirmed on the same day, and we keep this rule in the peak season.',
    ],
  },
})
