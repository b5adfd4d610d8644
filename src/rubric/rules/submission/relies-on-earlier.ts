import { sectionKinds } from '#domain/section.ts'
import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const told =
  '(stated|explained|submitted|mentioned|provided|discussed|described|said|told|wrote|written|sent|noted|reported|shown|agreed|talked|spoken?)'
const piece =
  '(appeals?|submissions?|e-?mails?|messages?|letters?|plans?|answers?|repl(y|ies)|documents|invoices|texts?)'
const earlier = '(previous|earlier|last|prior|first|other|former|another|second|initial|original)'

const toldElsewhere = cue(
  `(as|like) ((we|i) )?(have |had |were |was )?(previously|already|earlier|before) ${told}`,
  `(as|like) ((we|i) )?(have )?${told} (already|before|earlier|previously|above in|in (our|my)|(on|over|by|through) (the )?(phone|telephone|call|chat))`,
  `(see|refer to|read|look at|consult|check|find (it |this )?in) (our|the|my) (\\w+ )?${earlier} ${piece}`,
  `(in|with|through|by) (our|my|an|the)( )?${earlier} ${piece}`,
  `in another ${piece}`,
  '(already|previously) (sent|submitted|provided|explained|uploaded) (to you|you|in|with|all|this|these|it|them)',
  '(sent|submitted|provided|explained|uploaded) ~4 (before|earlier|last time|previously|already)(?=[.,;]| and|$)',
)

export default proseRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” points to something that this reader does not have.',
  question: 'Which fact was told there, and can it stand here?',
  why: 'Each text is read by itself, often by another person. What stands elsewhere is not there.',
  how: 'Say the fact again here, and attach the document again.',
  source: { codes: ['F2', 'A1'], checked: '2026-11-01' },
  in: sectionKinds,
  find: (prose) => inSentences(prose, toldElsewhere),
  examples: {
    bad: [
      '⟦As previously explained⟧, the goods are ours.',
      'Please ⟦see our earlier appeal⟧ for the list.',
      '⟦Like we talked on the telephone⟧, I write the appeal now.',
      'The invoices were ⟦already sent to you⟧.',
      'We made that clear ⟦in another submission⟧.',
    ],
    good: [
      'Our first answer named the mail filter; the report shows that the feed was the larger cause.',
      'The list of orders is attached.',
      'As the report shows, 214 orders were affected.',
      'Before each parcel leaves, the clerk compares it with the order.',
    ],
  },
})
