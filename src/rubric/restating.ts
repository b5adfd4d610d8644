import { cue } from './cue.ts'

const breach = '(violat*|breach*|infring*|non-compliance|suspension|deactivation)'
const hit = '(complaints?|claims?|negative feedbacks?|violations?|warnings?|chargebacks?)'

/** A number that fell, complaints that came, an account that was closed: what the notice already says. */
export const symptom = cue(
  '(rates?|vtr|odr|lsr|ldr|cr|metrics?|performance|percentage|figures?|scores?) .. (fell|dropped|sank|declined|decreased|rose|increased)',
  '(rates?|vtr|odr|lsr|ldr|cr|metrics?|performance) .. (exceeded|went (up|down|over|under|below|above|past))',
  '(rates?|vtr|odr|lsr|ldr|cr|metrics?|performance) .. (is|was|were|became|got|stood) .. (low|high|bad|poor|below|above|over|under|\\d)',
  `(received|got|had|have|there (were|was)|came) .. (${hit}|bad reviews?|returns|cancellations)`,
  '(buyers?|customers?) .. (complained|reported|claimed|returned|left (negative|bad))',
  `${hit} .. (came|(were|was) (made|filed|received|opened|reported))`,
  '(account|listings?|offers?|asins?|products?|store|shop) .. (was|were|been|got|is|are) ~1 (suspended|deactivated|restricted|removed)',
  '(account|listings?|offers?|selling (privileges|rights?)|store) .. (was|were|been|got|is|are) ~1 (blocked|closed|taken away|gone)',
  '(orders?|packages?|parcels?|items?|shipments?|products?|goods) .. (was|were|arrived|came|left|shipped|went out) .. (late|used)',
  '(orders?|packages?|parcels?|shipments?) .. (was|were|left|shipped|went out) .. without (valid )?tracking',
  '(items?|products?|goods|units?) .. (was|were|arrived) .. (damaged|defective|broken|not as described|wrong|lost)',
  'orders? .. (was|were) .. cancell?ed',
  'tracking (numbers?|ids?|information) .. (was|were) .. (missing|invalid|not valid|wrong)',
)

/** The rule that was broken, given as the cause. */
export const brokenRule = cue(`(causes?|reason) (why|of|for|behind|that led to) … (is|was|are|were) ~3 ${breach}`)

const symptoms =
  '(complaints?|claims?|negative feedbacks?|late (shipments|orders|deliveries)|cancellations|returns|chargebacks?)'

/** One symptom given as the cause of the other. */
export const circular = cue(
  `(${symptoms}|(low|high) .. rate) .. (caused|made|led to|brought|pushed|drove|raised|increased) … (rate|odr|vtr|lsr|metric|performance)`,
  `(${symptoms}|(low|high) .. rate) .. (lowered|are what caused|is what caused) … (rate|odr|vtr|lsr|metric|account)`,
  `(${symptoms}|(low|high) .. rate) .. (caused|made|led to) … (account|suspension|deactivation)`,
)

/** A clause that goes behind the symptom. */
export const goesBehind = cue(
  'because',
  '(cause|reason)s? (is|was) (our|that|the|a|not)',
  '(as|since) (we|our)',
  'that (we|our|i)',
  'by (our|my|us|not)',
  'our (own )?(failure|lack)',
)
