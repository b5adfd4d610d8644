import type { Sentence } from '#prose/prose.ts'

/** Words that fit every plan, cut to their beginnings: a sentence made of them names no fact. */
const everyPlan = new Set(
  `a an the this that these those it its we our us i my me you your they them their he she his her who which what how why when where while
  and or but so if then than as at by for from in into of off on onto out over to up with without within about after before during until
  between through because due since though although also again already always never ever very much many more most some any all each every
  both other another same such only just even still yet too quite really not no nor one once first second two three few several lot lots bit
  be am is are was were been being have has had having do does did done doing can could will would shall should may might must need
  get gets got getting give gave given take took taken make made making go goes went gone come came put set let keep kept see saw seen know knew known
  say said think thought find found feel felt tell told bring brought lead led become became here there now way part side kind
  thing things something anything nothing everything someone nobody somebody everyone own new old good bad better best wrong right poor high low
  big small large great little enough well badly properly correctly carefully clearly fully sure able
  time times day days week weeks month months year years today recent recently last past lately period moment begin beginning start started late early
  amazon seller sell selling sold account store shop business company team staff employee worker people person member manager management owner
  customer buyer client order product item goods article merchandise stock inventory listing page offer shipment shipping ship shipped parcel package
  packaging delivery deliver warehouse supplier carrier courier return purchase sale market marketplace platform site online
  process procedure operation system practice work working job task handling handle organise organize organisation service quality control
  communication attention care knowledge experience understanding training performance standard level response situation matter case circumstance
  issue problem error mistake fault failure fail failing slip lapse oversight accident incident cause reason root result trouble difficulty challenge delay
  gap weakness confusion misunderstanding luck chance number amount increase peak season demand workload busy
  rule policy guideline requirement regulation term condition violation violate breach break broke broken comply compliance follow followed following
  meet met perform improve change check inspect review monitor manage use used using understand understood realise realize learn aware unaware ignore
  overlook forgot forget miss missed neglect misjudge underestimate overwhelm judge judgement judgment happen happened occur occurred affect unforeseen
  unexpected serious seriously careful careless negligent professional internal technical human correct proper sufficient insufficient inadequate
  receive received send sent arrive arrived complain complaint complained claim feedback satisfy satisfied unhappy happy expect expectation metric rate
  suspend suspension suspended deactivate deactivated deactivation notice sorry apologise apologize regret unfortunately please thank dear
  act action step drop dropped idea train trained responsible responsibility admit accept understand goal target daily`.split(
    /\s+/,
  ),
)

const fewest = 2

/** How many words of a sentence name something of this case alone. */
function namesFacts({ text, numbers, dates, identifiers }: Sentence): number {
  const words = new Set(text.toLowerCase().match(/\p{L}{3,}/gu))
  let facts = 2 * (numbers.length + dates.length + identifiers.length)
  for (const word of words) if (!isPlain(word)) facts++
  return facts
}

/** Whether all that a short text says would fit any plan. */
export const saysLittle = (sentences: readonly Sentence[]): boolean =>
  sentences.reduce((sum, sentence) => sum + namesFacts(sentence), 0) < fewest

const isPlain = (word: string): boolean =>
  everyPlan.has(word) ||
  endings.some((ending) => word.endsWith(ending) && everyPlan.has(word.slice(0, -ending.length))) ||
  everyPlan.has(word.replace(/(?:ing|ed)$/, 'e')) ||
  everyPlan.has(word.replace(/ies$/, 'y'))

const endings = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'ment']
