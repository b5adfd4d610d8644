import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { customary, source } from '../source.ts'

const schema = source({ class: 'A', confidence: 'H', asOf: '2025-08' }, 'AH-SCHEMA')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Compliance documents',
  short: 'Compliance',
  group: 'listing',
  scope: { text: 'Single listings, by request for documents.', source: schema },
  metric: null,
  routes: [{ route: 'documents', when: 'Upload what the request names.', source: own }],
  asks: customary('The certificates that are named.'),
  evidence: customary(
    'Test reports for this model.',
    'The declaration of conformity.',
    'Who is responsible in the market.',
    'Photos of the label.',
  ),
  causes: customary('A document was missing or had run out.', 'It named another model.'),
  actions: customary('Documents uploaded, on which date.'),
  controls: customary('A calendar of dates on which documents run out.'),
  mistakes: customary('The certificate of another model.'),
  cues: [
    [
      /\bcompliance (?:documents?|documentation|information|requests?|requirements?)\b|\b(?:proof|documents?) of compliance\b/gi,
      4,
    ],
    [
      /\b(?:declarations?|certificates?) of (?:conformity|compliance)\b|\bGPSR\b|\bresponsible person\b|\b(?:CE|UKCA|FCC|CPSC|CPC)\b[ -](?:mark\w*|certificat\w*)/gi,
      4,
    ],
    [/\btest(?:ing)? reports?\b/gi, 2],
    [/\b(?:regulat(?:ion|ory)|standards?) (?:EN|ISO|ASTM|UL|16 CFR)/gi, 3],
  ],
} satisfies EnforcementTypeFile
