import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const moderator = source({ class: 'A', confidence: 'H' }, 'AH-COMMON')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Suspected intellectual property violation',
  short: 'Suspected IP',
  group: 'rights',
  scope: { text: 'One listing. A system found it; no rights owner has complained.', source: moderator },
  metric: null,
  routes: [
    { route: 'fix', when: 'Edit the words or pictures that were found, or close the listing.', source: moderator },
    { route: 'dispute', when: 'The words are yours to use, and you can show it.', source: own },
  ],
  asks: claims(moderator, 'A listing without the words or pictures that were found.'),
  evidence: customary('The page before and after the edit.', 'Permission to use the name.'),
  causes: customary('A brand name in title, text or search words.', 'A design that looks like a known brand.'),
  actions: customary('Text or picture taken out: which listings, on which date.'),
  controls: customary('A list of words that may not be used.', 'A check of each page before it opens.'),
  mistakes: claims(moderator, 'Asking for a retraction: nobody has complained, so nobody can take it back.'),
  cues: [
    [
      /\bsuspected intellectual property\b|\b(?:suspected|potential|possible) (?:intellectual property|IP|trademark|copyright) (?:violation|infringement|misuse)s?\b/gi,
      7,
    ],
    [/\b(?:our systems?|automated|detect\w*)\b[^.]{0,60}\b(?:trademark|brand|infring)/gi, 2],
  ],
} satisfies EnforcementTypeFile
