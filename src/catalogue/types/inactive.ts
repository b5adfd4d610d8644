import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { customary, source } from '../source.ts'

const moderator = source({ class: 'A', confidence: 'M' }, 'REL-MOD-1')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Inactive account',
  short: 'Inactive',
  group: 'account',
  scope: { text: 'The account in one region.', source: moderator },
  metric: null,
  routes: [
    { route: 'verification', when: 'Log in and confirm who you are.', source: moderator },
    { route: 'plan', when: 'The notice asks for a plan.', source: own },
  ],
  asks: customary('That the account is active again, region by region.'),
  evidence: customary('Your profile as it is today.'),
  causes: customary('No sales for a long time.'),
  actions: customary('Logged in and verified, on which date.'),
  controls: customary('Regions that are not used are closed.'),
  mistakes: customary('Appealing as if it were a related account.'),
  cues: [
    [
      /\b(?:inactive|dormant) (?:selling |seller )?accounts?\b|\baccounts?\b[^.]{0,40}\b(?:dormant|inactivity|not been (?:used|active)|no (?:sales|activity))\b/gi,
      5,
    ],
    [/\baccounts?\b[^.]{0,30}\b(?:has|have) been (?:inactive|unused)\b|\binactive for\b/gi, 5],
  ],
} satisfies EnforcementTypeFile
