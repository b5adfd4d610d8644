import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const moderator = source({ class: 'A', confidence: 'H' }, 'SAFETY-MOD')

export default {
  name: 'Product safety',
  short: 'Safety',
  group: 'authenticity',
  scope: { text: 'Single listings. A recall also takes the stock.', source: moderator },
  metric: null,
  routes: [
    { route: 'documents', when: "Tests, certificates, photos of six sides, or the maker's letter.", source: moderator },
    { route: 'questionnaire', when: 'A list of questions comes with the request.', source: moderator },
  ],
  asks: claims(
    moderator,
    'Test reports and certificates.',
    'Photos of all six sides.',
    'After a recall: all units removed, then a letter of compliance by the maker.',
  ),
  evidence: [
    ...claims(moderator, 'A lab report that names the model.', "The maker's letter, on its paper."),
    ...customary('The declaration of conformity.'),
  ],
  causes: customary('A fault of design or material.', 'A warning that was missing.', 'A part that was not genuine.'),
  actions: customary(
    'Sale stopped, on which date.',
    'Units set apart: how many.',
    'Buyers told, and authorities where the law asks.',
  ),
  controls: customary('Tests before a product is offered.', 'Tests of each batch.', 'A register of incidents.'),
  mistakes: customary('Prose in place of tests.'),
  cues: [
    [/\bproduct safety\b|\bsafety (?:issues?|incidents?|concerns?|complaints?|hazards?|investigations?)\b/gi, 5],
    [/\brecall(?:s|ed)?\b|\bmarket withdrawals?\b/gi, 4],
    [/\b(?:injur(?:y|ies|ed)|caught fire|burn(?:s|ed|t)?|overheat\w*|electric shock|chok(?:ing|ed))\b/gi, 3],
    [/\b(?:unsafe|dangerous)\b/gi, 2],
    [/\bsix sides\b/gi, 3],
  ],
} satisfies EnforcementTypeFile
