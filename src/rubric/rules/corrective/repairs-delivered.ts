import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const mended =
  '(correct*|updat*|fix*|repair*|add(ed|ing)?|amend*|edit*|re-?upload*|upload*|re-?submit*|submitt*|re-?enter*|enter*|replac*|chang*|fill*|complet*|back-?fill*|re-?confirm*|provid*|insert*|put)'
const number = '(tracking|carrier|courier|shipping service|confirmation|scan)'
const closed =
  '((already |been |were |was )?delivered|already (shipped|sent|arrived|received|completed)|past|previous|old|older|earlier|historic*|completed|closed|last (month|year|quarter)* (orders|shipments))'
const parcels = '(orders?|shipments?|packages?|parcels?|deliveries|transactions)'

const claim = cue(
  `${mended} … ${number} … ${closed} .. ${parcels}`,
  `${mended} … ${number} … ${parcels} … ${closed}`,
  `${mended} … ${closed} .. ${parcels} … ${number}`,
  `${number} … ${closed} .. ${parcels} … ${mended}`,
  `${number} … (for|of|on) (all )?(the |our )?${parcels} … ${closed} … ${mended}`,
)
const open = cue(
  'not (yet )?(been )?delivered',
  'undelivered',
  'before delivery',
  'still open',
  'open orders',
  'not ~1 arrived',
  'in transit',
  'until (it|they)',
)

export default proseRule({
  severity: 'should',
  concern: 'contradiction',
  message: '“{words}” says that tracking was put right on orders that were delivered already. That no longer counts.',
  question: 'Which of these orders were still on their way when you corrected them, and how many?',
  why: 'A tracking number can be corrected until the parcel is delivered. After that the order leaves the metric only with time.',
  how: 'Claim the correction only for orders that were still open. State the result on orders shipped after the fix.',
  source: { codes: ['A3'], checked: '2026-11-01' },
  in: ['root-cause', 'corrective', 'preventive'],
  find: (prose, { pack }) => (pack.shipping ? inSentences(prose, claim, ({ text }) => open.test(text)) : []),
  examples: {
    bad: [
      'We ⟦corrected the tracking numbers of all delivered orders⟧.',
      'I have ⟦added the carrier to my past orders⟧.',
      'We went back and ⟦updated tracking on the previous shipments⟧.',
    ],
    good: [
      'We corrected the carrier on the 31 orders that were not yet delivered.',
      'We entered carrier and service on the 37 open orders.',
      'Of the orders delivered since 2 April all carried a tracking number.',
      'We compared the tracking numbers of past orders with the report.',
    ],
  },
})
