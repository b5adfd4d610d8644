import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const notices = source({ class: 'A', confidence: 'M', asOf: '2020' }, 'RANK-NOTICE')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Sales rank and search misuse',
  short: 'Rank',
  group: 'conduct',
  scope: { text: 'The account.', source: notices },
  metric: null,
  routes: [
    { route: 'plan', when: 'The notice asks for a plan.', source: notices },
    { route: 'dispute', when: 'Nothing of the kind was done, and you can show it.', source: own },
  ],
  asks: claims(notices, 'The root cause.', 'What you have done about it.', 'What prevents it from now on.'),
  evidence: customary('A list of campaigns and the firms that ran them.'),
  causes: customary('Giveaways.', 'Buyers were sent to search and buy.', 'Rebate clubs.', 'Own purchases.'),
  actions: customary('The campaign stopped, on which date.'),
  controls: customary('No campaign without approval.'),
  mistakes: customary('Giving the same method a new name.'),
  cues: [
    [/\bsales rank(?:ing)?s?\b|\bbest[- ]?sellers? rank\b/gi, 6],
    [/\b(?:misus\w*|manipulat\w*|abus\w*)\b[^.]{0,40}\b(?:rank\w*|search)\b|\bsearch (?:and browse|results?)\b/gi, 4],
  ],
} satisfies EnforcementTypeFile
