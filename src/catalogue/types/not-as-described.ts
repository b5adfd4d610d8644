import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { customary, source } from '../source.ts'

const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Not as described',
  short: 'Not as described',
  group: 'authenticity',
  scope: { text: 'A listing at first; the account when complaints add up.', source: own },
  metric: null,
  routes: [
    { route: 'plan', when: 'The notice asks for cause, actions and prevention.', source: own },
    { route: 'documents', when: 'It asks for invoices as well.', source: own },
  ],
  asks: customary(
    'Why buyers got something else than the page showed.',
    'What you have done about it.',
    'What prevents it from now on.',
  ),
  evidence: customary('The page before and after the change.', 'Reasons of returns.', 'Records of checks.'),
  causes: customary(
    'A wrong property or picture on the page.',
    'Variants were mixed up.',
    'A part was missing.',
    'The maker changed the product.',
  ),
  actions: customary(
    'Page corrected: what, on which date.',
    'Stock looked through: how many units.',
    'Buyers refunded.',
  ),
  controls: customary(
    'Each change of a page is read by a second person.',
    'The first unit of each delivery is compared with the page.',
    'A list of parts for packing.',
  ),
  mistakes: customary('Saying that the page was changed, and not what.'),
  cues: [
    [
      /\bnot as (?:described|advertised|shown)\b|\bnot match\b[^.]{0,30}\b(?:description|listing|detail page|product page)/gi,
      6,
    ],
    [/\bcondition or description\b|\bdescription or condition\b/gi, 6],
    [
      /\bmaterially different\b|\bdifferent (?:from|than|to) (?:the |what |how )?(?:description|described|listing|ordered|shown|advertised)/gi,
      5,
    ],
    [/\bdefective\b|\bdo(?:es)? not work\b|\bfaulty\b/gi, 2],
    [/\bwrong (?:item|product|colou?r|size)s?\b|\bmissing (?:parts?|pieces|accessories)\b/gi, 2],
    [/\b(?:page|listing)\b[^.]{0,12}\b(?:shows|promises|says)\b/gi, 1],
  ],
} satisfies EnforcementTypeFile
