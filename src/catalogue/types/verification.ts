import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const inform = source({ class: 'A', confidence: 'H', asOf: '2023-06' }, 'INFORM-MOD')
const lawyer = source({ class: 'C', confidence: 'M' }, 'INFORM-ATT')
const notices = source({ class: 'F', confidence: 'M', asOf: '2023' }, 'VERIFY-CN')

export default {
  name: 'Identity and business verification',
  short: 'Verification',
  group: 'account',
  scope: { text: 'The account.', source: inform },
  metric: null,
  routes: [{ route: 'verification', when: 'Account Health asks for documents and data.', source: notices }],
  asks: [
    ...claims(
      notices,
      'Documents with name and address exactly as in Seller Central.',
      'A bill of the last 90 days.',
      'A card that can be charged.',
    ),
    ...claims(lawyer, 'In the US: identity, bank, phone, address and tax data within ten days.'),
  ],
  evidence: claims(notices, 'The documents, unaltered and complete, in a listed language.'),
  causes: customary(
    'Name or address differ.',
    'The identity document has run out.',
    'The address is one of a mail service.',
    'The bank account is in another name.',
  ),
  actions: customary('Profile or document corrected, on which date.'),
  controls: customary('A calendar of dates on which documents run out.'),
  mistakes: [...claims(notices, 'Screenshots, or scans that were edited.'), ...customary('A plan of action.')],
  cues: [
    [
      /\bverif(?:y|ied|ying|ication)\b[^.]{0,50}\b(?:identity|account|business|seller|information|address|bank|you)\b|\b(?:identity|account|business|seller|address|bank) verification\b|\bhas to be verified\b/gi,
      4,
    ],
    [
      /\butility bills?\b|\bpassports?\b|\bnational ID\b|\bconfirm who you are\b|\bknow who\b[^.]{0,20}\bsell\w*|\btrade register\b|\bidentity (?:cards?|documents?)\b|\bgovernment[- ]issued\b/gi,
      3,
    ],
    [/\breviewing your (?:\S+ )?(?:seller |selling )?account\b|\bduring our review\b/gi, 3],
    [/\bINFORM\b(?: consumers)?/g, 5],
    [/\bseller account review\b|\bnot pass (?:our|the)\b[^.]{0,30}\breview\b/gi, 4],
    [/\b(?:bank account|credit card|business licen[sc]e|tax (?:information|details))\b/gi, 1],
  ],
} satisfies EnforcementTypeFile
