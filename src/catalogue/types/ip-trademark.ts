import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H' }, 'IP-POLICY')
const notices = source({ class: 'A', confidence: 'M' }, 'IP-NOTICE-1', 'IP-NOTICE-2', 'IP-NOTICE-3')
const reply = source({ class: 'A', confidence: 'M' }, 'IP-REPLY')
const limit = source({ class: 'F', confidence: 'M' }, 'AHR-REPEAT')

export default {
  name: 'Trademark complaint',
  short: 'Trademark',
  group: 'rights',
  scope: { text: 'A listing at first; the account when complaints add up.', source: policy },
  metric: null,
  routes: [
    { route: 'retraction', when: 'You agree with the rights owner, who takes the complaint back.', source: policy },
    { route: 'documents', when: 'Invoices or a licence show that you may use the mark.', source: policy },
    { route: 'fix', when: 'The mark stands only on the page: edit it, then appeal.', source: policy },
    { route: 'dispute', when: 'You never sold the item.', source: policy },
    { route: 'plan', when: 'The account is off, or the reply asks for a plan.', source: reply },
  ],
  asks: [
    ...claims(policy, 'A retraction by the rights owner, or a licence, an authorization or an invoice.'),
    ...claims(reply, 'Where the account is off: cause, actions and prevention of the infringement.'),
  ],
  evidence: [
    ...claims(policy, 'The licence or authorization.', 'An invoice that comes from the owner.'),
    ...customary('The page before and after the edit.', 'An extract of the trademark register.'),
  ],
  causes: customary(
    'The brand name in a title, a text or a picture.',
    'An accessory that names the brand without a licence.',
    'Goods from a source that the owner did not approve.',
  ),
  actions: customary(
    'Text or picture taken out: which listings, on which date.',
    'Listings closed.',
    'The owner contacted, on which date.',
  ),
  controls: customary(
    'The mark is looked up before a listing opens.',
    'A list of words that may not be used.',
    'Permissions are on file by brand.',
  ),
  mistakes: [
    ...claims(notices, 'A retraction that you forward yourself.'),
    ...claims(limit, 'Deleting the listing and taking the complaint for settled: complaints are counted.'),
    ...customary('Admitting before the claim was checked.', 'A counter-notice, which is for copyright.'),
  ],
  cues: [
    [/\btrade ?marks?\b/gi, 4],
    [/\binfring\w*\b/gi, 2],
    [/\bintellectual property\b/gi, 2],
    [/\brights? owners?\b/gi, 1.5],
  ],
} satisfies EnforcementTypeFile
