import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: [
    'related account',
    'related accounts',
    'linked account',
    'linked accounts',
    'associated account',
    'multiple accounts',
    'other account',
  ],
  off: ['root-cause/no-extent', 'corrective/no-affected-remedy', 'whole/no-customer-impact'],
  wants: [
    ...said(
      from('C31', 'C32'),
      'A map of the accounts: firms, people, bank, address, devices, network, agencies, logins.',
      'Which of the links is real.',
      'Either proof that the accounts are apart, or that the other account is in order again.',
      'Rules for who may log in, and from where.',
    ),
  ],
  evidence: [
    ...said(
      from('C31', 'C32', 'C18'),
      'Papers of foundation and ownership.',
      'Bank and utility proof.',
      'The end of a contract with an agency or a former employee.',
      'A log of accesses.',
    ),
  ],
  trap: [...said(from('C32', 'C31'), 'A bare “we have no relation”.')],
} satisfies Partial<Pack>
