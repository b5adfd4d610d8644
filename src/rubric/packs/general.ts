import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  dispute: [
    'root-cause/denies-problem',
    'root-cause/blames-amazon-or-buyer',
    'root-cause/no-ownership',
    'root-cause/shallow-chain',
    'root-cause/no-detection-cause',
    'root-cause/restates-symptom',
    'corrective/orphan-root-cause',
    'corrective/not-done-yet',
    'corrective/no-completion-date',
    'corrective/no-containment',
    'corrective/no-affected-remedy',
    'corrective/narrow-scope',
    'corrective/no-verification',
    'corrective/policy-reading-only',
    'preventive/orphan-root-cause',
    'preventive/weak-controls-only',
    'preventive/no-owner',
    'preventive/no-cadence',
    'preventive/no-threshold',
    'preventive/no-change-control',
    'preventive/no-start-date',
    'preventive/no-effectiveness-target',
    'capa/no-record',
    'capa/duty',
    'whole/section-missing',
    'whole/no-customer-impact',
    'whole/imbalance',
    'whole/too-short',
  ],
  wants: [
    ...said(
      from('A1', 'A5', 'A7'),
      'The cause, what you have done, and what now keeps it from coming back: three answers, kept apart.',
    ),
    ...said(from('A5'), 'Deeds that are finished, each with its day, and a cause for each of them.'),
    ...said(from('A2'), 'The day on which each preventive step began, and what it has shown so far.'),
  ],
  evidence: [...said(from('A1'), 'One document for each finished action, with a number that the text cites.')],
  trap: [
    ...said(from('A1'), 'Feelings, history and praise of the business in place of facts.'),
    ...said(from('F13', 'C9'), 'A text so long that the answers cannot be found in it.'),
  ],
} satisfies Partial<Pack>
