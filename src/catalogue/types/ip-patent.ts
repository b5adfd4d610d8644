import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H' }, 'IP-POLICY')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Patent complaint',
  short: 'Patent',
  group: 'rights',
  scope: { text: 'A listing at first; the account when complaints add up.', source: policy },
  metric: null,
  routes: [
    {
      route: 'dispute',
      when: 'Specific reasons why the patent does not cover the item, or a court order. Ask a lawyer first.',
      source: policy,
    },
    { route: 'retraction', when: 'You agree with the rights owner, who takes the complaint back.', source: policy },
    { route: 'fix', when: 'Stop the sale.', source: own },
  ],
  asks: claims(policy, 'Specific reasons, or a court order that finds no infringement or an invalid patent.'),
  evidence: customary('An opinion of a patent lawyer.', 'The licence.'),
  causes: customary('A design that another firm protects.', 'A patent that was never searched.'),
  actions: customary('Sale stopped, on which date.', 'The product changed.'),
  controls: customary('Patents are searched before a product is bought.'),
  mistakes: customary('Technical arguments without the claims of the patent at hand.'),
  cues: [
    [/\b(?:utility |design )?patents?\b/gi, 6],
    [/\bneutral evaluation\b|\bAPEX\b/g, 4],
    [/\binfring\w*\b/gi, 1.8],
    [/\bintellectual property\b/gi, 1.8],
    [/\brights? owners?\b/gi, 1.3],
  ],
} satisfies EnforcementTypeFile
