import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { origin } from './parts/origin.ts'

export default {
  ...origin,
  names: ['counterfeit', 'counterfeits', 'test buy', 'authenticity', 'genuine'],
  shift: { ...origin.shift, 'root-cause/no-ownership': 'could' },
  wants: [
    ...said(
      from('F23', 'C16', 'C22'),
      'Where the complaint was an error: the rights owner’s withdrawal, sent by the owner and without conditions.',
    ),
    ...said(
      from('C34', 'C6'),
      'The complaint number, the right and the ASIN, one line each.',
      'How the goods came to you, and what you checked before you listed them.',
    ),
  ],
  evidence: [
    ...said(
      from('C17', 'C30'),
      'Invoices or a letter of authorisation for each ASIN.',
      'Photos of the product with its marks.',
    ),
    ...said(from('F23'), 'The withdrawal, where there is one.'),
  ],
  trap: [
    ...said(
      from('C3', 'C6'),
      'An admission that you sold fakes, written without advice. Speak of the missing check; ask a lawyer first.',
    ),
    ...said(from('C34'), 'Apologies in a text that also says the goods are real.'),
  ],
} satisfies Partial<Pack>
