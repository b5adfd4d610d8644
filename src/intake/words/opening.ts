import { cuesFor } from '../cue.ts'

const removed = 'removed|suspended|deactivated|blocked|restricted|closed|suppressed|disabled'

/** How a plan greets, thanks, names the notice, and says who writes. */
export const openingWords = cuesFor('opening', {
  starts: [
    [5, 'dear | hello | hi | hey | good (?:day|morning|afternoon|evening) | to whom | greetings'],
    [5, 'subject | re(?=:) | attn'],
    [3, 'below | in what follows | here is (?:how|our|my) | please find (?:below|our|my)'],
    [3, 'my name is | (?:i am|we are) (?:the |an? )?(?:\\w+ )?(?:owner|seller|founder|manager|company|family)'],
  ],
  says: [
    [
      3,
      `(?:listings?|account|offers?|asins?|privileges?|store|shop) (?:(?:has|have|had) been|was|were|is|are|got) (?:\\w+ )?(?:${removed})`,
    ],
    [2, 'thank\\w* | appreciate | grateful | glad | (?:kind|good) of you'],
    [2, 'appeal | plans? of actions? | actions? plan | this letter | (?:i|we) (?:(?:am|are) )?writ(?:e|ing)'],
    [2, 'in response to | notif(?:ied|ications?) | informed | (?:your|a|the) (?:notice|e-?mail|message)'],
    [2, 'suspen\\w+ | deactivat\\w+ | reinstat\\w+ | sell(?:ing|er)? (?:privileges|rights?)'],
    [2, 'since (?:\\w+ )?\\d{4}'],
    [1, '(?:we|i) (?:\\w+ )?(?:understand|see|know|accept|value|apologi[sz]e|regret)'],
    [1, 'sorry | responsib\\w+ | apolog\\w+'],
    [1, 'store | shop | owner | years? | selling on amazon'],
  ],
})
