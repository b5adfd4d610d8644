import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const unable = cue(
  'there (is|was) (no|not a|not any|not one) ~1 (way|option|possibility|solution|chance)',
  'no ~1 way (for us )?(to|of)',
  '<we> ~1 (are|were|am|was) ~1 (unable|not able|powerless|not in a position) to',
  "<we> ~1 (cannot|can not|can't|could not|couldn't)(?! ~1 (sell|ship|list|print|close|repeat|be))",
  '(not|im)( )?possible for (us|me|our)',
  '(out of|beyond|outside) (of )?(our|my) (control|hands|power|reach|influence)',
  '(nothing|not much|little) (else |more |that )?<we> (can|could) do',
  "(services?|systems?|programs?|tools?|software|platforms?) ~1 (cannot|can not|can't|could not|do not|does not) ~1 (fulfil*|serve|satisfy|meet|support|do|handle|allow|offer|provide|be (chang*|fix*|adapt*))",
  '(depends|depend|is up) ~1 (on|to) (the |our )?<outside-party>',
)

export default proseRule({
  severity: 'should',
  concern: 'wording',
  message: '“{words}” explains what cannot be done.',
  question: 'What did you do instead, and on which day?',
  why: 'This is the place for deeds. What cannot be done raises doubt about the open orders.',
  how: 'Say what you did instead. Leave out why the old tools stay useful elsewhere.',
  source: { codes: ['F2', 'C6', 'R9'], checked: '2026-11-01' },
  in: ['corrective'],
  find: (prose) => inSentences(prose, unable),
  examples: {
    bad: [
      '⟦There is no way⟧ to correct this in our system.',
      '⟦We are unable to⟧ change how the tool sends data.',
      'The late scans are ⟦out of our control⟧.',
      'There is ⟦nothing we can do⟧ about the old orders.',
    ],
    good: [
      'We took Amazon orders off that system on 2 April.',
      'The label cannot be printed unless carrier and service are filled.',
      'The screen does not close an order without a number.',
      'We corrected the orders that were still open.',
    ],
  },
})
