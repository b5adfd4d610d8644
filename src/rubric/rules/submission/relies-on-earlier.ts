import { sectionKinds } from '#domain/section.ts'
import { matches } from '#prose/find.ts'
import { proseRule } from '#rubric/rule.ts'

const told = '(?:stated|explained|submitted|mentioned|provided|discussed|described|said|told|wrote|written|sent|noted|reported|shown|agreed|talked|spoke(?:n)?)'
const piece = '(?:appeals?|submissions?|e-?mails?|messages?|letters?|plans?|answers?|repl(?:y|ies)|documents|invoices|texts?)'
const earlier = '(?:previous|earlier|last|prior|first|other|former|another|second|initial|original)'
const pattern = new RegExp(
  [
    `\\b(?:as|like) (?:(?:we|i) )?(?:have |had |were |was )?(?:(?:been |be )?(?:previously|already|earlier|before) )?${told}(?: (?:already|before|earlier|previously|above in|in (?:our|my)|on the (?:phone|telephone)|by phone))`,
    `\\b(?:as|like) (?:(?:we|i) )?(?:have )?(?:previously|already|earlier) ${told}`,
    `\\b(?:see|refer to|read|look at|consult|check|find (?:it |this )?in) (?:our|the|my) (?:\\w+ )?${earlier} ${piece}`,
    `\\b(?:in|with|through|by) (?:our|my|an|the) ?(?:${earlier}) ${piece}\\b`,
    `\\bin another ${piece}\\b`,
    `\\b(?:as|like) (?:we |i )?(?:discussed|talked|spoke|agreed|told|explained)(?: \\w+){0,2} (?:on|by|over|through|in) (?:the )?(?:phone|telephone|call|chat)`,
    `\\b(?:already|previously) (?:sent|submitted|provided|explained|uploaded) (?:to you|you|in|with|all|this|these|it|them)\\b`,
    `\\b(?:(?:we|i) (?:have )?)?(?:sent|submitted|provided|explained|uploaded) (?:\\w+ ){1,4}(?:before|earlier|last time|previously|already)(?=[.,;]| and|$)`,
  ].join('|'),
  'gi',
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
  find: (prose) => matches(pattern, prose),
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
