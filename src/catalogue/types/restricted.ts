import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H' }, 'RESTR-BR')
const cases = source({ class: 'F', confidence: 'M' }, 'RESTR-ACC')
const limit = source({ class: 'F', confidence: 'M' }, 'AHR-REPEAT')

export default {
  name: 'Restricted products',
  short: 'Restricted',
  group: 'listing',
  scope: { text: 'A listing at first; the account when it happens again.', source: policy },
  metric: null,
  routes: [
    { route: 'fix', when: 'Delete or close the listing: selling out is not enough.', source: policy },
    { route: 'plan', when: 'The notice asks for a plan.', source: cases },
    { route: 'dispute', when: 'The item is allowed, and you can prove it.', source: cases },
  ],
  asks: [
    ...claims(policy, 'The listing deleted or closed.'),
    ...claims(cases, 'For the account: proof that the items were allowed.'),
  ],
  evidence: customary(
    'The result of a look through the whole catalogue.',
    'The record of deletions.',
    'The licence or the lab report.',
    'The label or the safety data sheet.',
  ),
  causes: customary(
    'Nothing was looked up before listing.',
    'A claim in the text that is not allowed.',
    'Items came in with a supplier feed.',
    'The wrong category.',
  ),
  actions: customary(
    'Listings deleted: which.',
    'The whole catalogue searched: how many, how many found.',
    'Claims rewritten.',
  ),
  controls: customary(
    'No listing opens before its policy was looked up.',
    'A filter for words.',
    'A monthly search of the catalogue, with an owner.',
  ),
  mistakes: [
    ...claims(policy, 'Setting the quantity to zero.'),
    ...claims(limit, 'Putting only one item right: repeats are counted.'),
    ...customary('Saying that you did not know.'),
  ],
  cues: [
    [/\brestricted[- ]products?\b|\brestricted items?\b/gi, 6],
    [
      /\b(?:may|must|can) ?not be (?:sold|listed|offered)\b|\b(?:not|never) (?:permitted|allowed) (?:for sale|to be (?:sold|listed))\b|\bprohibited (?:products?|items?)\b|\bbanned\b|\bcannot be (?:sold|listed) (?:on|here|in)\b/gi,
      4,
    ],
    [/\b(?:controlled substance|pesticide|drug|weapon|supplement|tobacco|CBD|medical device)s?\b/gi, 2],
  ],
} satisfies EnforcementTypeFile
