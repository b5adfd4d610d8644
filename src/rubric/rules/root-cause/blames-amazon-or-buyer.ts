import { amazonOrBuyerBlame } from '#rubric/amazon-or-buyer-blame.ts'
import { statements } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

export default proseRule({
  severity: 'must',
  concern: 'fact',
  message: '“{words}” makes Amazon, a buyer or a competitor the cause.',
  question: 'Which check of yours should have caught this, whoever else had a part in it?',
  why: 'If the cause lies with somebody else, nothing of yours will change, so the reviewer has nothing to accept.',
  how: 'Keep the fact if it matters, and name the control of your own that was missing. Facts that show a wrong decision belong in a dispute.',
  source: { codes: ['F11', 'C3', 'C5', 'C28', 'C37', 'C19', 'C11'], checked: '2026-11-01' },
  in: ['root-cause', 'opening', 'corrective', 'preventive', 'closing'],
  *find(prose, { section }) {
    for (const sentence of statements(prose)) {
      const span = amazonOrBuyerBlame(sentence, section)
      if (span) yield span
    }
  },
  examples: {
    bad: [
      'The ⟦buyer gave us a wrong⟧ address and then opened a claim.',
      '⟦Amazon’s bot unfairly⟧ counted these parcels as late.',
      'Some ⟦customers are lying⟧ about parcels that arrived.',
      '⟦You have closed our account by mistake⟧.',
      '⟦Amazon never informed⟧ us of the new rule.',
      'A ⟦competitor placed false⟧ orders to harm our rate.',
    ],
    good: [
      'We shipped to an address that our system had flagged, and we had no step that holds such orders.',
      'Buyers did not receive a scan and could not follow their parcel.',
      'Amazon received two empty fields for each order.',
      'The customer received a broken item because our carton was too thin.',
      'Amazon’s Buy Shipping confirms each order when the label is bought.',
      'One customer reported that the toy was used.',
    ],
  },
})
