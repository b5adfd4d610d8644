import { cuesFor } from '../cue.ts'

/** How a plan points at its attachments. */
export const evidenceWords = cuesFor('evidence', {
  says: [
    [4, 'attach(?:ed|ments?|ing)? | enclos(?:ed|ures?|ing) | exhibits? [A-Z\\d] | appendix | annex'],
    [3, '[\\w-]+\\.(?:pdf|jpe?g|png|docx?|xlsx?|csv|zip)'],
  ],
})
