import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const notices = source({ class: 'A', confidence: 'H' }, 'FORGED-1', 'FORGED-2')
const cases = source({ class: 'F', confidence: 'M' }, 'FORGED-ACK')
const lawyers = source({ class: 'C', confidence: 'M', asOf: '2026-05' }, 'APPEALPRO-FORGED', 'APPEALASAP')
const help = source({ class: 'A', confidence: 'H' }, 'POA-HELP')

export default {
  name: 'Forged or manipulated documents',
  short: 'Forged documents',
  group: 'conduct',
  scope: { text: 'The account.', source: notices },
  metric: null,
  routes: [
    { route: 'dispute', when: 'The documents are genuine, and you can show it.', source: notices },
    { route: 'acknowledgement', when: 'They were not: explain why they were sent. Ask a lawyer first.', source: cases },
  ],
  asks: claims(notices, 'Why such documents were sent, or proof that they are genuine.'),
  evidence: customary('A letter of the supplier.', 'The original file.', 'Proof of payment.', 'The delivery note.'),
  causes: [
    ...claims(lawyers, 'Marks or text were added to a genuine invoice.', 'A file was converted.'),
    ...customary('An agency made the document.', 'The supplier made a mistake.'),
  ],
  actions: customary('Originals supplied, on which date.', 'The person or agency no longer handles documents.'),
  controls: customary(
    'Documents are never edited.',
    'Originals are kept so that nobody can change them.',
    'Two people check each upload.',
  ),
  mistakes: [
    ...claims(
      help,
      'Marking the documents: a help page suggests it, notices forbid it. Send originals and a separate list.',
    ),
    ...customary('A second version of the same invoice.', 'Blaming staff without proof.'),
  ],
  cues: [
    [
      /\b(?:forged|falsified|manipulated|altered|fabricated|fraudulent|fake) (?:or (?:manipulated|forged|altered|falsified) )?(?:documents?|invoices?|documentation|letters?|receipts?)\b|\bforged or manipulated\b/gi,
      8,
    ],
    [
      /\b(?:documents?|invoices?)\b[^.]{0,60}\b(?:forged|falsified|fabricated|not genuine|(?:was|were|been|is|are) (?:manipulated|altered|tampered|changed|edited|modified))\b/gi,
      7,
    ],
  ],
} satisfies EnforcementTypeFile
