import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const notices = source({ class: 'F', confidence: 'M' }, 'SUPPORT-ABUSE')

export default {
  name: 'Excessive contacts',
  short: 'Contacts',
  group: 'conduct',
  scope: { text: 'The account, or its access to support.', source: notices },
  metric: null,
  routes: [{ route: 'plan', when: 'The notice asks why the contacts were made.', source: notices }],
  asks: claims(notices, 'Why the contacts were made.', 'What you have done about it.', 'What prevents it from now on.'),
  evidence: customary('A list of your cases.'),
  causes: customary(
    'The same case was opened twice.',
    'Several people wrote.',
    'Edits of the catalogue were tried again and again.',
  ),
  actions: customary('Cases closed: how many.'),
  controls: customary('One person writes to support.', 'A register of cases.', 'A rule how long to wait.'),
  mistakes: customary('Opening a case about it.'),
  cues: [
    [
      /\b(?:excessive|duplicate|repeated|repetitive|unnecessary|numerous)(?: and (?:duplicate|repeated|excessive))? (?:contacts?|requests?|cases|tickets|inquir(?:y|ies)|enquir(?:y|ies)|messages to (?:us|support))\b/gi,
      6,
    ],
    [/\bmisus\w*\b[^.]{0,40}\b(?:support|contact)\b/gi, 4],
  ],
} satisfies EnforcementTypeFile
