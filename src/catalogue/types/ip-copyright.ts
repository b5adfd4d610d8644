import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H' }, 'IP-POLICY')
const notices = source({ class: 'A', confidence: 'M' }, 'IP-NOTICE-1', 'IP-NOTICE-2', 'IP-NOTICE-3')
const dmca = source({ class: 'A', confidence: 'H' }, 'DMCA-US')

export default {
  name: 'Copyright complaint',
  short: 'Copyright',
  group: 'rights',
  scope: { text: 'A listing at first; the account when complaints add up.', source: policy },
  metric: null,
  routes: [
    { route: 'retraction', when: 'You agree with the rights owner, who takes the complaint back.', source: policy },
    { route: 'documents', when: 'A licence, an invoice or your own originals show your right.', source: policy },
    {
      route: 'counter-notice',
      when: 'You have the right and will defend it: a legal form. Ask a lawyer first.',
      source: dmca,
    },
    { route: 'fix', when: 'Replace the text or picture, then appeal.', source: policy },
    { route: 'plan', when: 'The account is off and the notice asks for a plan.', source: notices },
  ],
  asks: claims(policy, 'A retraction by the rights owner, a licence, or a counter-notice.'),
  evidence: customary('The originals of your own photos, with their dates.', 'The licence.'),
  causes: customary(
    'Texts or pictures of others were copied.',
    "The supplier's pictures were used without their rights.",
    'A character or design under licence.',
  ),
  actions: customary('Content replaced: which listings, on which date.', 'The owner contacted, on which date.'),
  controls: customary('Own photos only, with the originals kept.', 'A register of pictures and who holds the rights.'),
  mistakes: [
    ...claims(dmca, 'A counter-notice without a lawyer: it is a statement under penalty of perjury.'),
    ...customary('Saying that the goods are genuine: that is not the question.'),
  ],
  cues: [
    [/\bcopyrights?\b/gi, 6],
    [/\bDMCA\b|\bcounter[- ]noti(?:ce|fication)s?\b/gi, 4],
    [/\binfring\w*\b/gi, 1.8],
    [/\bintellectual property\b/gi, 1.8],
    [/\brights? owners?\b/gi, 1.3],
    [/\b(?:pictures?|images?|photos?|texts?)\b[^.]{0,50}\b(?:without|copied|permission|own|rights)/gi, 2],
  ],
} satisfies EnforcementTypeFile
