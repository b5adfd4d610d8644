import { ownControl } from '#rubric/causation.ts'
import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const atAmazon = [
  '<amazon> .. (mistakenly|wrongly|wrongfully|incorrectly|erroneously|unfairly|unjustly|falsely)',
  "<amazon> .. (made|makes|did|has made|have made) .. (mistake|error|fault)",
  "<amazon> ~1 (is|are|was|were) .. (at fault|to blame|wrong|unfair|responsible for (this|the)|unclear|confusing|misleading|broken|not (clear|fair|correct|working))",
  "<amazon> ~1 (failed|refused|refuses|lost|damaged|mixed up|misplaced|delayed|mislabel*|mishandled|misled|misleads|ignored|ignores|punish*|discriminat*)",
  "<amazon> ~1 (did not|didn't|does not|doesn't|never|has not|have not|hasn't) ~1 (inform*|notif*|warn*|tell|told|explain*|give|gave|given|provid*|show*|let|help*|answer*|repl*|respond*|updat*|scan*|count*|register*|recogni*|process*|allow*|make|made)",
  "<amazon> .. (glitch|bug|system error|technical error|by (error|mistake)|in error)",
  '<amazon> … (leading|leads|led|encourag*|allow*|invit*|tempt*|push*|forc*) .. (customers|buyers|people|sellers) to .. (report|claim|lie|abuse|return|cheat|file)',
  "you ~2 (suspend*|deactivat*|clos*|block*|remov*|restrict*|disabl*|flagg*|took|shut|bann*|punish*) … (in error|by error|by mistake|mistakenly|wrongly|wrongfully|unfairly|without (any )?(reason|warning|cause|explanation)|for no reason)",
  "(in error|by error|by mistake|mistakenly|wrongly|unfairly) .. you (have )?(suspend*|deactivat*|clos*|block*|remov*|restrict*)",
  '(your|the) (system|bots?|algorithm|team|investigat*|platform) … (mistake|mistakenly|error|wrong*|unfair*|incorrect*|glitch|fail*)',
  '(fault|mistake|error|failure|glitch|bug) (of|by|at|from|with|in|on the (part|side) of) (the )?amazon(?! (order|account|listing|seller|store|shop))*',
]

const atBuyers = [
  "<buyer> … (lied|lies|lying|fals*|fraud*|abus*|scam*|malicious*|dishonest*|unreasonabl*|unfair*|blackmail*|cheat*|trick*|exploit*|pretend*|invent*|made (it|this|that|things) up|took advantage|take advantage|taking advantage|misus*|at fault|to blame|greed*)",
  "<buyer> .. (gave|provided|entered|typed|put|used|supplied|wrote) ~3 (wrong|incorrect|invalid|incomplete|false|bad) ~1 (address|number|name|size|data|details|information|postcode|zip)",
  "<buyer> ~1 (did not|didn't|do not|don't|does not|never|failed to|forgot to|would not|refused to|was too|were too) ~1 (read|reply|respond|answer|check|follow|understand|look|pick|collect|accept|wait|contact|cooperate|pay|use|open|lazy|impatient|careless)",
  "<buyer> .. (chang* (his|her|their) mind|want* (it |the item |goods |something )?(for free|for nothing|a free|free)|damaged (it|the)|broke (it|the)|opened (a|an|the) (false|unjust*|baseless))",
  "<buyer> … (avoid* pay*|not ~3 (pay|paying)|for nothing|free (label|return|shipping) .. (them|him|her)|free for (them|him|her))",
  '(fault|mistake|error|abuse|misuse) (of|by|from|on the (part|side) of) (the |our |some |a )?<buyer>',
  'competitors? … (attack*|fals*|sabotag*|report*|malicious*|hijack*|fake*|manipulat*|bought|order*)',
  '(bought|placed|left|filed|sent) ~1 by (a |our |some )?competitors?',
]

const blame = cue(...atAmazon, ...atBuyers)

export default proseRule({
  severity: 'must',
  concern: 'fact',
  message: '“{words}” makes Amazon, a buyer or a competitor the cause.',
  question: 'Which check of yours should have caught this, whoever else had a part in it?',
  why: 'If the cause lies with somebody else, nothing of yours will change, so the reviewer has nothing to accept.',
  how: 'Keep the fact if it matters, and name the control of your own that was missing. Facts that show a wrong decision belong in a dispute.',
  source: { codes: ['F11', 'C3', 'C5', 'C28', 'C37', 'C19', 'C11'], checked: '2026-11-01' },
  in: ['root-cause', 'opening', 'corrective', 'preventive', 'closing'],
  find: (prose) => inSentences(prose, blame, ({ text }) => ownControl.test(text)),
  examples: {
    bad: [
      'The ⟦buyer gave us a wrong address⟧ and then opened a claim.',
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
