import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H', asOf: '2021-04' }, 'IDR-FR', 'IDR-EU-NEWS')
const warning = source({ class: 'F', confidence: 'M' }, 'IDR-WARN')
const report = source({ class: 'C', confidence: 'M' }, 'IDR-WIX')

export default {
  name: 'Invoice Defect Rate',
  short: 'IDR',
  group: 'shipping',
  scope: {
    text: 'The account, for orders of business customers in the UK, Germany, France, Italy and Spain.',
    source: policy,
  },
  metric: {
    name: 'Invoice Defect Rate',
    target: 5,
    direction: 'below',
    windowDays: 7,
    unit: 'order',
    note: 'Orders of business customers without an invoice in time. The seven days start two weeks back.',
    source: policy,
  },
  routes: [
    {
      route: 'fix',
      when: 'A warning: upload the invoices. Such mails say that no plan is needed yet.',
      source: warning,
    },
    { route: 'plan', when: 'The account is off and the notice asks for a plan.', source: policy },
  ],
  asks: claims(policy, 'An invoice for each order of a business customer, within one business day of dispatch.'),
  evidence: [
    ...claims(report, 'The invoice defect report.'),
    ...customary('Your invoicing settings, before and after.'),
  ],
  causes: customary(
    'No invoice was uploaded.',
    'Invoices went out by another way.',
    'The tax status was not declared.',
    'The tool that uploads invoices failed.',
  ),
  actions: customary('Missing invoices uploaded: how many of how many.', 'The VAT service or the exemption set up.'),
  controls: customary('Invoices are uploaded by a tool.', 'A daily list of orders without an invoice, with an owner.'),
  mistakes: claims(policy, 'Sending invoices by buyer message: they do not count.'),
  cues: [
    [/\binvoice defects?(?: rates?)?\b/gi, 6],
    [/\bIDR\b/g, 4],
    [/\bbusiness (?:customers?|buyers?|orders?)\b/gi, 2],
    [/\binvoices?\b[^.]{0,50}\b(?:upload|business day|dispatch|VAT)/gi, 2],
  ],
} satisfies EnforcementTypeFile
