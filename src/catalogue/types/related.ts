import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const cases = source({ class: 'F', confidence: 'M' }, 'RELATED-EU')
const moderator = source({ class: 'A', confidence: 'H' }, 'REL-MOD-1', 'REL-MOD-2')

export default {
  name: 'Related accounts',
  short: 'Related',
  group: 'account',
  scope: { text: 'The account.', source: cases },
  metric: null,
  routes: [
    {
      route: 'documents',
      when: 'Papers show that the other account is not yours, or that it is active again.',
      source: moderator,
    },
    { route: 'dispute', when: 'You do not know the other account.', source: moderator },
    { route: 'plan', when: 'The link is of your own making and the notice asks for a plan.', source: cases },
  ],
  asks: claims(
    cases,
    'Each other account active again first, one appeal each; then its name and the date.',
    'Or proof that you do not own it.',
  ),
  evidence: claims(
    moderator,
    'The company register.',
    'A contract of sale, or a lease.',
    'The end of a contract of work.',
    'Pictures of removed permissions.',
  ),
  causes: claims(
    moderator,
    'An old account of your own.',
    'An account in another region that went to sleep.',
    'A shared address, device, user or agency.',
  ),
  actions: customary(
    'The other account settled, on which date.',
    'Access taken away: whose.',
    'Data brought up to date.',
  ),
  controls: customary('A register of owners and users.', 'Rules for access, with an owner.', 'Devices of their own.'),
  mistakes: customary('A plain denial without papers.', 'Opening a new account.'),
  cues: [
    [
      /\brelated to (?:an|another|one|a|other|your other|accounts?)\b(?: (?:account|seller|other|selling|that|which))?|\brelated (?:selling |seller )?accounts?\b/gi,
      5,
    ],
    [
      /\b(?:multiple|several|more than one|another|other|second|earlier|previous|former) (?:selling |seller )?accounts?\b/gi,
      3,
    ],
    [/\b(?:same|different) owners?\b|\bbehind (?:the|that|this) account\b/gi, 3],
    [/\bsame (?:bank|address|device|phone|card|owner|person)\b[^.]{0,60}\baccount\b/gi, 5],
    [/\baccount (?:that|which) (?:was|has been|we) (?:closed|deactivated|suspended)\b/gi, 4],
    [/\bcannot open another\b|\bcircumvent\w*\b|\blinked to\b[^.]{0,30}\baccounts?\b/gi, 3],
  ],
} satisfies EnforcementTypeFile
