import { sectionKinds } from '#domain/section.ts'
import { matches } from '#prose/find.ts'
import { proseRule } from '#rubric/rule.ts'

const month = '(?:(?:january|february|march|april|may|june|july|august|september|october|november|december),? )?'
const history = new RegExp(
  `\\b(?:since ${month}(?:19|20)\\d\\d,? (?:i|we|our)\\b[^.\\n]{0,40}\\b(?:sell|sold|been|trad|work|serv|grow|run|offer)\\w*|(?:sell|sold|been|trad|work|serv)\\w*[^.\\n]{0,40}\\bsince ${month}(?:19|20)\\d\\d\\b|(?:for|over|than|within) (?:the (?:last|past) )?(?:many|several|a lot of|some|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\\+? years(?: now)?(?:,? (?:of|we|i|on|as|in|with)\\b| without| already)|(?:already |goes on )?(?:for|over) (?:already )?(?:many|several) years|years of (?:experience|selling|service|cooperation|partnership|work|trad\\w+)|(?:was|were) (?:founded|established|set up) in|founded in|decades?)\\b`,
  'gi',
)
const record =
  /\b(?:(?:never|not once|not ever)(?: before)? (?:had|received|got|been|have had|was there|a single|any)[^.\n]{0,30}\b(?:issues?|problems?|complaints?|warnings?|violations?|claims?|suspen\w+)|there (?:was|were|has been|have been) (?:never|no)(?: \w+){0,2} (?:issues?|problems?|complaints?|violations?)|never (?:was|has been|were) (?:there )?(?:an?|any) (?:\w+ )?(?:issue|problem|complaint|violation)|(?:clean|perfect|spotless|flawless|impeccable|good|excellent|great|outstanding) (?:track )?(?:record|history|reputation|standing|ratings?|feedback|metrics|reviews)|(?:have |has )?always (?:been )?(?:follow|compl|obey|respect|adher|kept|act|conduct|provid|deliver|maintain|given|gave|tried|honest|loyal|careful|a (?:good|loyal|honest))\w*|all the time (?:we|i) (?:were|was|have been) a good|\d+(?:[.,]\d+)? ?% (?:positive|satisf\w+|feedback|happy)|(?:five|5)[- ]stars?|(?:thousands|hundreds|millions|lots|\d[\d,.]*) of (?:happy|satisfied|loyal|positive)|\d[\d,.]* (?:happy|satisfied|positive) (?:customers|buyers|reviews|feedback\w*|ratings)|top[- ]rated|award-?winning|best[- ]sell\w+ (?:seller|brand|store))\b/gi
const praise =
  /\b(?:(?:we|i|it|company|business|store|shop|brand)(?: \w+)? (?:are|am|is|was|were|have been|has been) (?:an? |the )?(?:\w+ ){0,2}?(?:leading|trusted|reputable|reliable|honest|proud|small|family[- ]?(?:owned|run)?|loyal|serious|respected|legitimate|ethical|well-?known|dedicated) (?:\w+ )?(?:sellers?|business|company|store|shop|brand|partners?|compan\w+)|(?:run|operate|conduct|do|carry on|have)(?: \w+){0,2} (?:an? )?(?:\w+ )?(?:professional|honest|legitimate|ethical|reputable|serious) (?:business|company|shop)|family[- ](?:owned|run)|(?:excellent|outstanding|great|best|first-?class|top|superb|exceptional|highest) (?:possible )?(?:quality )?(?:customer )?(?:service|experience|quality)\b(?! (?:control|check|standard))|(?:number one|top|highest|first|main) priority|(?:privilege|honou?r|pleasure|pride) (?:to|of) (?:sell|be|work|being|selling)\w*|proud (?:to|of)|long[- ](?:standing|term) (?:seller|partner|relationship|member)|(?:value|cherish|treasure|appreciate) (?:our|the|this) (?:\w+ )?(?:relationship|partnership|cooperation)|(?:our|my) (?:values|mission|vision|philosophy|passion|reputation)|(?:hold|held|have) (?:amazon\S*|your|the|its)(?: \w+){0,4} in (?:the )?(?:high|highest|great|deep) (?:regard|esteem|respect)|(?:highest|great|deep|utmost) (?:respect|regard|esteem) (?:for|to)|(?:would )?never (?:\w+ )?(?:break|violate|breach|infringe)\w* (?:\w+ ){0,3}(?:on purpose|intentionally|knowingly|deliberately)|(?:how|so|very) serious(?:ly)? (?:we|i) (?:are|am|take)|know (?:my|our|me|us)(?: name)? as an? (?:\w+ )?seller|valued (?:partner|seller|member)|passionate)\b/gi

export default proseRule({
  severity: 'could',
  concern: 'wording',
  message: '“{words}” presents the business instead of the case.',
  question: 'Which number about the fix could stand here instead?',
  why: 'Amazon’s page asks for the facts of the issue, not for an introduction of the business.',
  how: 'Take it out and use the space for a result of your fix.',
  source: { codes: ['A1', 'C15', 'F11', 'F7'], checked: '2026-11-01' },
  in: sectionKinds,
  find: (prose) => [history, record, praise].flatMap((pattern) => matches(pattern, prose)).sort((a, b) => a.start - b.start),
  examples: {
    bad: [
      'We are a ⟦family-owned⟧ shop.',
      'I have been ⟦selling here since 2009⟧ with joy.',
      'Our buyers gave us ⟦98 % positive⟧ marks.',
      'It is a ⟦privilege to sell⟧ on this platform.',
      'We ⟦never had any complaint⟧ before.',
      'We ⟦value our relationship⟧ with you.',
    ],
    good: [
      'In force since 2 April 2026: the second scan.',
      'We have been using Buy Shipping since March.',
      'The rate on orders shipped since 20 March is 99.3 %.',
      'The manager has five years of invoices on file.',
      'We take the customer’s order and pack it in our warehouse.',
    ],
  },
})
