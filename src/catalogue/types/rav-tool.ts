import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { customary, source } from '../source.ts'

const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Report a Violation tool',
  short: 'RAV',
  group: 'conduct',
  scope: { text: 'The tool that brands use to report others.', source: own },
  metric: null,
  routes: [{ route: 'plan', when: 'The notice asks for it.', source: own }],
  asks: customary('Why the reports were wrong.', 'What you have done about it.', 'What prevents it from now on.'),
  evidence: customary('The numbers of the complaints.', 'Retractions that you sent.'),
  causes: customary('A whole listing was reported for one picture.', 'A right that was not registered.'),
  actions: customary('Reports taken back: which.'),
  controls: customary('Rights are checked before a report goes out.'),
  mistakes: customary('No complaint numbers.'),
  cues: [
    [/\breport (?:a|an) (?:violation|infringement)\b|\bRAV\b/gi, 5],
    [
      /\b(?:invalid|inaccurate|abusive|false|wrong) (?:reports?|complaints?|notices?)\b[^.]{0,40}\b(?:you|submitted|filed)\b|\bbrand registry\b[^.]{0,60}\b(?:revoked|removed|suspended|misus\w*)\b/gi,
      4,
    ],
  ],
} satisfies EnforcementTypeFile
