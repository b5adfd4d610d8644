/**
 * What a part of a message is for. `how` and `error` ask; `why` gives reasons; `closed` holds consequences, money, help
 * and hints, which ask for nothing; `open` is everything else.
 */
export type Part = 'open' | 'why' | 'how' | 'error' | 'closed'

const parts: readonly (readonly [Part, RegExp])[] = [
  ['closed', /what (?:happens|will happen) (?:if|next|then|when|after)|what if (?:i|we|you) (?:do not|don't|cannot)/i],
  [
    'closed',
    /we(?:'|’)?(?: a)?re here to help|need help|\bhelp\b.{0,20}\?$|questions\?|learn more|more information\b|contact us|get support/i,
  ],
  [
    'closed',
    /(?:what|when|where|how) .{0,20}\b(?:funds|money|balance|payments?|payout|inventory|stock|pending orders|open orders)\b/i,
  ],
  [
    'closed',
    /what (?:does|do) (?:that|this|it) mean|what (?:this|that) means|consequences|what you can expect|the outcome is/i,
  ],
  [
    'closed',
    /before you (?:press|send|submit|start|write|upload|click)|ask yourself|checklist|check list|\btips?\b|things to (?:consider|remember)|while writing|good to know|a word on/i,
  ],
  [
    'closed',
    /how (?:do|can|should|may|must) (?:i|you|we) (?:send|submit|upload|file|contact|reach)|where (?:do|can|should|to) .{0,12}(?:send|submit)|how to (?:send|submit)/i,
  ],
  [
    'error',
    /\b(?:in error|by mistake|mistaken(?:ly)?|wrongly|incorrect(?:ly)?|unjustified)\b.{0,12}\??$|(?:disagree|think|believe).{0,40}(?:error|mistake|wrong)/i,
  ],
  [
    'why',
    /^why\b(?! (?:you|did (?:you|your)|have you|were you))|^(?:the )?reasons?\b(?: for (?:this|our|the) \w+)?:?$|what (?:is|was|went) wrong|what we found|policy violat\w+:?$/i,
  ],
  [
    'how',
    /how (?:do|can|could|should|may|would) (?:i|you|we)\b|how to (?:reactivate|appeal|reinstate|restore|resolve|fix|get)|what (?:do|does|can|could|should|must|shall) (?:i|you|we|it|an? \w+)\b|what (?:you|we|i) (?:can|need|must|should|ask|want|require|hope|expect)|what is (?:needed|required)|actions? (?:required|needed|to take)|required actions?|next steps?|to (?:reactivate|appeal|reinstate|restore|regain)|what actions?|what to do|requested (?:information|documents)|information (?:required|needed|requested)|documents (?:required|needed|requested)/i,
  ],
]

/** What the part under a heading is for; undefined for words that do not tell. */
export const partOf = (heading: string): Part | undefined =>
  parts.find(([, pattern]) => pattern.test(heading.trim()))?.[0]

/** Questions that stand as headings, also in the middle of a paragraph: they speak of "I", "my", "this". */
export const questionHeading =
  /(?:(?<=^|[\s.:!?)>\]"”])Why (?:is|was|did|does|has|have|are|were|do) (?:this|it|I|my|we|that|these)\b[^?.!\n]{0,70}\?)|(?:(?<=^|[\s.:!?)>\]"”])(?:How|Where|When) (?:do|can|could|should|may|will|did) (?:I|we)\b[^?.!\n]{0,80}\?)|(?:(?<=^|[\s.:!?)>\]"”])What (?:happens|will happen|can I|should I|do I|must I|actions?|about|does (?:this|that|it)|if I)\b[^?.!\n]{0,80}\?)|(?:(?<=^|[\s.:!?)>\]"”])(?:Was|Were|Is|Has|Have|Did) (?:your|my|this|the|these|we)\b[^?.!\n]{0,80}\b(?:error|mistake|wrong(?:ly)?)\?)|(?:(?<=^|[\s.:!?)>\]"”])We(?:'|’)re here to help\b[.]?)/g
