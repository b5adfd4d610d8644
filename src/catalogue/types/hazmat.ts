import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const help = source({ class: 'A', confidence: 'H' }, 'HAZ-IT', 'HAZ-FAQ')

export default {
  name: 'Dangerous goods review',
  short: 'Hazmat',
  group: 'listing',
  scope: { text: 'Single FBA products, until they are classed.', source: help },
  metric: null,
  routes: [{ route: 'documents', when: 'A safety data sheet or an exemption sheet.', source: help }],
  asks: claims(
    help,
    'A safety data sheet of the last five years, or an exemption sheet for batteries and goods without chemicals.',
  ),
  evidence: claims(help, 'The sheet with its 16 sections, with name and brand as on the page.'),
  causes: customary('Product data were incomplete.', 'Data of the battery were missing.'),
  actions: customary('Product data and sheet corrected, on which date.'),
  controls: customary('No product goes to FBA before its sheet is on file.'),
  mistakes: customary('A test report in place of the sheet.'),
  cues: [
    [/\bdangerous goods?\b|\bhazmat\b|\bhazardous (?:materials?|goods|substances?)\b/gi, 6],
    [/\bsafety data sheets?\b|\bSDS\b|\bexemption sheets?\b/gi, 4],
    [/\b(?:lithium )?batter(?:y|ies)\b|\bflammable\b|\baerosol/gi, 1],
  ],
} satisfies EnforcementTypeFile
