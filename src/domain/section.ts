/** The parts of a plan, in the order in which they are read. The four in the middle are the ones that the rubric judges. */
export const sectionKinds = ['opening', 'root-cause', 'corrective', 'preventive', 'evidence', 'closing'] as const
export type SectionKind = (typeof sectionKinds)[number]

export const judgedSections = ['root-cause', 'corrective', 'preventive', 'evidence'] as const
export type JudgedSection = (typeof judgedSections)[number]

/** What each section is called on screen; the document has its template's own headings. */
export const sectionNames: Readonly<Record<SectionKind, string>> = {
  opening: 'Opening',
  'root-cause': 'Root cause',
  corrective: 'Corrective actions',
  preventive: 'Preventive steps',
  evidence: 'Proof',
  closing: 'Closing',
}
