import { sectionKinds } from '#domain/section.ts'
import { matches } from '#prose/find.ts'
import { proseRule } from '#rubric/rule.ts'

const plea =
  /\b(?:(?:i|we|and|to) (?:\w+ )?(?:beg|implore|beseech|plead)\b(?! guilty)|begging|pleading|(?:one|a|this|the) (?:more|last|final|further|new|second|other|single) chance\b|(?:another|second|last|such a|one more|any) chance\b(?! (?:of|for|that))|(?:give|giv(?:es|ing)|grant|allow|let|offer|have|get|deserve)\w* (?:us |me |our \w+ )?(?:a|the|one|this|that|some) chance\b|chance to (?:sell|prove|continue|show|be |come back|keep|fix|correct|make|do|work|start)|(?:give|grant|allow) (?:us|me) (?:another|one more|a second|a new|one last) opportunity|mercy|pity on|compassion|leniency|be lenient|(?:ask|beg|hope|pray) (?:you )?for (?:your )?(?:forgiveness|mercy|understanding|sympathy)|forgive(?:ness)?|pardon (?:us|me|our|my)|please,? please|(?:over and over|again and again)(?: \w+){0,3} (?:ask|beg|come|write)|(?:ask|come to|beg|write)(?: to)? you (?:over and over|again and again)|trust (?:us|me)(?: \w+){0,2} (?:again|more|time)|you trust (?:us|me) (?:one more|again)|humbl[ey] (?:ask|request|beg|plead|pray|apolog\w+)|on our knees)\b/gi
const hardship =
  /\b(?:livelihoods?|(?:my|our) (?:\w+ )?(?:famil(?:y|ies)|children|kids)(?: \w+){0,2} (?:depends?|rel(?:y|ies)|lives?|needs?|suffers?|eats?|starv\w+|will)|(?:depends?|rel(?:y|ies)|live|lives|living) (?:only |completely |entirely |fully )?(?:on|from|off) (?:this|our|the|my) (?:account|income|business|store|shop|sales|amazon)|(?:feed|support|provide for|take care of) (?:my|our|their|his|her) (?:\w+ )?(?:famil\w+|children|kids|wife|husband|parents)|(?:only|sole|main) (?:source of )?(?:income|living|means)|mortgage|pay (?:my|our|the) (?:rent|bills|loans?|debts?|salar\w+|wages|employees)|bankrupt\w*|go(?:ing)? out of business|los(?:e|ing|t) (?:everything|(?:my|our|their) (?:jobs?|homes?|house|savings))|lay(?:ing)? off|life savings|ruin(?:s|ed|ing)? (?:us|me|our|my)|(?:big|huge|heavy|enormous|great) loss(?:es)? (?:to|for) (?:us|me|our)|hardship)\b/gi
const feeling =
  /\b(?:(?:was|were|am|are|is|been|feel|felt|so|very|deeply|really|totally|completely|in) (?:\w+ )?(?:shock(?:ed)?|stunned|devastated|heart-?broken|desperate|ashamed|embarrassed|horrified|panic(?:ked)?|frustrated|furious|angry|upset|depressed|stressed|terrified|scared|hopeless|helpless|disappointed)|devastating|heart-?breaking|shocking|despair\w*|desperat\w+|nightmares?|(?:bad|terrible|horrible) dream|horr(?:or|ible|ibly)|tragedy|tragic|disaster|catastroph\w+|sleepless|(?:cannot|can['’]?t|could not|couldn['’]?t) sleep|in tears|crying|panick\w*|outrag\w+|disgust\w+|disgrac\w+|betray\w*|ridiculous|(?:so|very|totally|completely|extremely|really) unfair|injustice|(?:what|such|like) (?:a )?fools?|foolish\w*|stupid\w*|shame(?:ful)?|guilty|confess\w*|(?:our|my) (?:full |own |complete )?guilt|(?:our|my) bad luck|feel (?:our|my) (?:\w+ )?\w+ (?:deeply|badly)|(?:from|with|of) (?:the |all |all of |the bottom of |bottom of )*(?:our|my|the) (?:whole |entire |deepest )?hearts?|(?:i|we) (?:really |truly |so )?(?:love|adore) (?:amazon|selling|this|working)|whatever (?:is|lies|stands) in (?:my|our) power|bitterly|unbearable)\b/gi
const regret = /\b(?:so|deeply|extremely|terribly|very very|profoundly|awfully|unspeakably) (?:very )?(?:sorry|apologetic|regret\w*|asham\w*)|\b(?:deeply|bitterly|profoundly|terribly|extremely) regret\w*/gi
const apology = /\b(?:sorry|apolog\w+|regret\w*)\b/gi
const tooMany = 3

export default proseRule({
  severity: 'should',
  concern: 'wording',
  message: '“{words}” speaks of feeling, not of what happened.',
  question: 'Which fact would you put here instead?',
  why: 'Amazon’s own page asks sellers to leave out emotive language. It takes the place of facts.',
  how: 'Take it out. One plain sentence of regret for the buyers is enough.',
  source: { codes: ['A1', 'C5', 'C19', 'C33', 'C12', 'C25'], checked: '2026-11-01' },
  in: sectionKinds,
  *find(prose) {
    const strong = [plea, hardship, feeling, regret].flatMap((pattern) => matches(pattern, prose))
    const apologies = matches(apology, prose)
    const repeated = apologies.length >= tooMany ? apologies.slice(-1) : []
    yield* (strong.length ? strong : repeated).sort((a, b) => a.start - b.start)
  },
  examples: {
    bad: [
      'Please let us have ⟦one more chance⟧.',
      'This shop is our ⟦only income⟧.',
      'We ⟦were shocked⟧ by your message.',
      'I ⟦beg⟧ you to open the account.',
      'We are sorry for this. We are sorry for the delay too, and we ⟦apologise⟧ to all.',
      'I write to you ⟦with all my heart⟧.',
    ],
    good: [
      '214 buyers could not follow their parcel, and we are sorry for that.',
      'Thank you for the opportunity to appeal.',
      'The variation family of this toy has six children.',
      'There is no chance of a label without a carrier.',
      'My wife packs the orders when I am away.',
    ],
  },
})
