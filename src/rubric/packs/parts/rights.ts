import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

/** What complaints about trademark, copyright and patent have in common. */
export const rights = {
  shift: { 'root-cause/no-ownership': 'could' },
  wants: [
    ...said(
      from('F23', 'C16', 'C22'),
      'First the rights owner: a withdrawal that calls the complaint an error and sets no conditions often ends the case.',
    ),
    ...said(
      from('C34', 'C6', 'C27'),
      'The complaint number, the right and the ASIN.',
      'What exactly used the right: title, image, design or the product itself.',
      'That it is gone, and that the whole catalogue was searched for more.',
      'A rights check before each listing, with an owner.',
    ),
  ],
  evidence: [
    ...said(from('F23', 'C16'), 'The withdrawal, the licence or the letter of authorisation.'),
    ...said(from('C34', 'C27'), 'Invoices, and the list of listings that were removed.'),
  ],
  trap: [
    ...said(
      from('C3', 'C6'),
      'An admission of infringement: it has legal weight. Say that you listed without a rights check, and ask a lawyer first.',
    ),
    ...said(from('C34', 'C6'), 'Proof for another kind of right than the one in the notice.'),
  ],
} satisfies Partial<Pack>
