import { causalLinks } from '#rubric/causation.ts'
import { cue, spanOf, statements } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

/** A number that fell, complaints that came, an account that was closed: what the notice already says. */
const symptom = cue(
  "(rates?|vtr|odr|lsr|ldr|cr|metrics?|performance|percentage|figures?|scores?) .. (fell|dropped|sank|declined|decreased|rose|increased|exceeded|went (up|down|over|under|below|above|past)|(is|was|were|became|got|stood) .. (low|high|bad|poor|below|above|over|under|\\d))",
  '(received|got|had|have|there (were|was)|came) .. (complaints?|claims?|negative feedbacks?|bad reviews?|violations?|warnings?|chargebacks?|returns|cancellations)',
  '(buyers?|customers?) .. (complained|reported|claimed|returned|left (negative|bad))',
  '(complaints?|claims?|negative feedbacks?|violations?|warnings?|chargebacks?) .. (came|were (made|filed|received|opened|reported)|was (made|filed|received|reported))',
  '(account|listings?|offers?|asins?|products?|selling (privileges|rights?)|store|shop) .. (was|were|been|got|is|are) ~1 (suspended|deactivated|restricted|removed|blocked|closed|taken away|gone)',
  '(orders?|packages?|parcels?|items?|shipments?|products?|goods) .. (was|were|arrived|came|left|shipped|went out) .. (late|without (valid )?tracking|used|damaged|defective|broken|not as described|wrong|lost|cancell?ed)',
  'tracking (numbers?|ids?|information) .. (was|were) .. (missing|invalid|not valid|wrong)',
)

/** The rule that was broken, given as the cause. */
const brokenRule = cue(
  '(causes?|reason) (why|of|for|behind|that led to) … (is|was|are|were) ~3 (violat*|breach*|infring*|non-compliance|suspension|deactivation)',
)

/** One symptom given as the cause of the other. */
const circular = cue(
  '(complaints?|claims?|negative feedbacks?|late (shipments|orders|deliveries)|cancellations|returns|chargebacks?|low .. rate|high .. rate) .. (caused|made|led to|brought|pushed|drove|raised|increased|lowered|are what caused|is what caused) … (rate|odr|vtr|lsr|metric|performance|account|suspension|deactivation)',
)

const explained = cue('because', '(cause|reason)s? (is|was) (our|that|the|a|not)', 'as (we|our)', 'since (we|our)', 'that (we|our|i)', 'by (our|my|us|not)', 'our (own )?(failure|lack)')

export default proseRule({
  severity: 'must',
  concern: 'fact',
  message: '“{words}” repeats what the notice says. It does not say why it happened.',
  question: 'Which step in your own work produced this, and how?',
  why: 'The reviewer has the number and the complaint already. Only the mechanism behind them shows whether your actions fit.',
  how: 'Name the step, field, rule or check that failed, and say how that led to the number or the complaint.',
  source: { codes: ['C8', 'C3', 'C7', 'C6', 'F11', 'R2', 'C13'], checked: '2026-11-01' },
  in: ['root-cause'],
  *find(prose) {
    const all = statements(prose)
    const broken = all.find(({ text }) => brokenRule.test(text) && !explained.test(text))
    if (broken) {
      yield spanOf(brokenRule, broken) ?? broken
      return
    }
    const circle = all.find(({ text }) => circular.test(text) && !explained.test(text))
    if (circle && causalLinks(all.filter((one) => one !== circle)) === 0) {
      yield spanOf(circular, circle) ?? circle
      return
    }
    const first = all.find(({ text }) => symptom.test(text))
    if (first && causalLinks(all) === 0) yield spanOf(symptom, first) ?? first
  },
  examples: {
    bad: [
      'Our Valid Tracking ⟦Rate dropped⟧ to 81% and the toy offers were taken down.',
      'We ⟦received several complaints⟧ about the condition of this item.',
      'The root ⟦cause of the suspension was a violation⟧ of the drop shipping policy.',
      'The ⟦negative feedback and claims made our order defect rate⟧ go over the limit.',
      'Many ⟦orders were delivered late⟧ in December. We did our best in a busy month.',
    ],
    good: [
      'Our rate fell to 81% because packers left the carrier field empty.',
      'Nine buyers complained. The return desk had no seal check, so opened boxes went back on the shelf.',
      'The root cause of the violation was that we had no check of the title before a listing went live.',
      'Orders left late since nobody printed labels while the shipping clerk was away.',
      'The order tool sends the tracking number and leaves the carrier field blank.',
    ],
  },
})
