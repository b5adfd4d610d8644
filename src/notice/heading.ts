/**
 * What a part of a message is for. `how` and `error` ask; `why` gives reasons; `closed` holds consequences, money, help
 * and hints, which ask for nothing; `open` is everything else.
 */
export type Part = 'open' | 'why' | 'how' | 'error' | 'closed'

const either = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i')

const parts: readonly (readonly [Part, RegExp])[] = [
  [
    'closed',
    either(
      /what (?:happens|will happen) (?:if|next|then|when|after)|what if (?:i|we|you) (?:do not|don't|cannot)/,
      /we(?:'|’)?(?: a)?re here to help|need help|\bhelp\b.{0,20}\?$|questions\?|learn more|more information\b|contact us|get support/,
      /(?:what|when|where|how) .{0,20}\b(?:funds|money|balance|payments?|payout|inventory|stock|pending orders|open orders)\b/,
      /what (?:does|do) (?:that|this|it) mean|what (?:this|that) means|consequences|what you can expect|the outcome is/,
      /before you (?:press|send|submit|start|write|upload|click)|ask yourself|check ?list|\btips?\b|things to (?:consider|remember)|while writing|good to know|a word on/,
      /how (?:do|can|should|may|must) (?:i|you|we) (?:send|submit|upload|file|contact|reach)|where (?:do|can|should|to) .{0,12}(?:send|submit)|how to (?:send|submit)/,
    ),
  ],
  [
    'error',
    either(
      /\b(?:in error|by mistake|mistaken(?:ly)?|wrongly|incorrect(?:ly)?|unjustified|not yours|not your account)\b.{0,12}\??$/,
      /(?:disagree|think|believe).{0,40}(?:error|mistake|wrong)/,
    ),
  ],
  [
    'why',
    either(
      /^why\b.*\b(?:this|that|it|I|my|we|you (?:are|were) (?:receiving|getting))\b|^why\??$/,
      /^why (?:is|was|has|were|are|have) (?:the|your) (?:account|listings?|offers?|items?)\b/,
      /^(?:the )?reasons?\b(?: for (?:this|our|the) \w+)?:?$|what (?:is|was|went) wrong|what we found|policy violat\w+:?$/,
    ),
  ],
  [
    'how',
    either(
      /^what now\b|how (?:do|can|could|should|may|would) (?:i|you|we)\b|how to (?:reactivate|appeal|reinstate|restore|resolve|fix|get)/,
      /what (?:do|does|can|could|should|must|shall) (?:i|you|we|it|an? \w+)\b|what (?:you|we|i) (?:can|need|must|should|ask|want|require|hope|expect)/,
      /what is (?:needed|required)|actions? (?:required|needed|to take)|required (?:actions?|information|documents)|next steps?|what actions?|what to do/,
      /to (?:reactivate|appeal|reinstate|restore|regain)|(?:requested|required) (?:information|documents)|(?:information|documents) (?:required|needed|requested)/,
    ),
  ],
]

/** What the part under a heading is for; undefined for words that do not tell. */
export const partOf = (heading: string): Part | undefined =>
  parts.find(([, pattern]) => pattern.test(heading.trim()))?.[0]

const start = /(?<=^|[\s.:!?)>\]"”])/.source
const questions = [
  /Why (?:is|was|did|does|has|have|are|were|do) (?:this|it|I|my|we|that|these)\b[^?.!\n]{0,70}\?/,
  /(?:How|Where|When) (?:do|can|could|should|may|will|did) (?:I|we)\b[^?.!\n]{0,80}\?/,
  /What (?:happens|will happen|can I|should I|do I|must I|actions?|about|does (?:this|that|it)|if I)\b[^?.!\n]{0,80}\?/,
  /(?:Was|Were|Is|Has|Have|Did) (?:your|my|this|the|these|we)\b[^?.!\n]{0,80}\b(?:error|mistake|wrong(?:ly)?|yours)\?/,
  /We(?:'|’)re here to help\b[.]?/,
]

/** Questions that stand as headings, also in the middle of a paragraph: they speak of "I", "my", "this". */
export const questionHeading = new RegExp(questions.map(({ source }) => `(?:${start}${source})`).join('|'), 'g')

const wholeQuestion = new RegExp(`^(?:${questions.map(({ source }) => source).join('|')})$`)

/** Whether a line is such a question and nothing else. */
export const isQuestionHeading = (line: string): boolean => wholeQuestion.test(line)
