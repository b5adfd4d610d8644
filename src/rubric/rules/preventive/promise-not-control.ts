import { matches } from '#prose/find.ts'
import type { Block } from '#prose/prose.ts'
import { hasLimit, hasRhythm } from '#rubric/monitoring.ts'
import { hasOwner } from '#rubric/owners.ts'
import { proseRule } from '#rubric/rule.ts'

const promise =
  /\b(?:be(?:ing)? (?:(?:even |much |far |very |extra |a lot )?(?:more )?(?:careful|vigilant|diligent|attentive|cautious|alert|watchful|mindful|strict)|extra careful)|(?:more|extra|special|greater|utmost) (?:care|caution|attention|diligence|vigilance)|with (?:more|greater|the greatest|full|special) (?:care|attention)|(?:pay|give|paying|giving) (?:more |closer |close |much |special |full |better |great |greater )*attention|never (?:again )?(?:let|allow|happen|occur|repeat|come|offer|do|make|sell|use|break|violate)(?:s|ed)?(?: (?:this|it|that|such|anything|something|so))?\b|(?:will|shall|would|does|do|can|may|must) ?(?:not|never|n['’]t) (?:\w+ ){0,2}?(?:happen|occur|repeat(?:ed)?|be repeated|come back|take place)(?: again)?|won['’]t (?:let \w+ )?(?:happen|occur|repeat)|not (?:let|allow) (?:this|it|that|such \w+) (?:to )?happen|(?:never|not|no more) (?:\w+ ){0,4}again|(?:we|i) (?:\w+ )?(?:promise|assure|pledge|vow|swear|commit ourselves|guarantee)|(?:you have|have) (?:our|my) (?:word|promise)|(?:our|my) (?:word|promise) (?:that|to)|(?:give|gave|giving) (?:you )?(?:our|my) (?:word|promise)|(?:do|try|trying|doing) (?:our|my) (?:very |level )?(?:best|utmost|hardest)|(?:try|work) (?:much )?harder|do whatever (?:is|it takes|we can)|tak(?:e|es|ing) (?:this|it|these|that|the \w+|such \w+)(?: \w+)? (?:very |extremely |more |so )?serious\w*|striv(?:e|es|ing)|(?:are|am|is|be|remain) (?:fully |very |totally |strongly )?(?:committed|determined|dedicated|firm) (?:to|that)|(?:improve|better) ourselves|learn(?:ed|t)? (?:from )?(?:our|my|this) lesson|all (?:the )?(?:\w+ )?(?:indicators|rules|policies|guidelines|standards) (?:\w+ ){0,3}(?:strictly|at all times|100 ?%))/gi
const makeSure =
  /\b(?:will|shall) (?:always |also |try to |now )?(?:ensure|make sure|see to it|take (?:good )?care(?: of| that)?|keep in mind|bear in mind|respect|obey|abide by|comply with|adhere to|follow)\b/gi

const isControl = ({ sentences }: Block) =>
  sentences.some(hasRhythm) && sentences.some((sentence) => hasOwner(sentence) || hasLimit(sentence))
const isStep = ({ sentences }: Block) =>
  sentences.some((sentence) => hasRhythm(sentence) || hasOwner(sentence) || hasLimit(sentence))

export default proseRule({
  severity: 'should',
  concern: 'wording',
  message: '“{words}” is a promise, not yet a step.',
  question: 'What happens now that did not happen before, who does it, and how often?',
  why: 'A reviewer cannot check good will. A step with a person, a rhythm and a limit can be checked.',
  how: 'Replace the promise by the step itself: who does what, how often, and which number sets off which reaction.',
  source: { codes: ['C8', 'C28', 'C3', 'C6', 'F1'], checked: '2026-11-01' },
  answers: 'controls/@/text',
  in: ['corrective', 'preventive', 'closing'],
  *find({ blocks, source }) {
    for (const block of blocks) {
      if (block.form === 'heading') continue
      const within = { text: source.slice(block.start, block.end), start: block.start } as Block['sentences'][number]
      const promises = isControl(block) ? [] : matches(promise, within)
      yield* promises
      if (!promises.length && !isStep(block)) yield* matches(makeSure, within).slice(0, 1)
    }
  },
  examples: {
    bad: [
      'We will ⟦pay more attention⟧ to the labels.',
      '⟦We promise⟧ that the labels are right from now on.',
      'From today our staff will ⟦be more careful⟧ with returns.',
      'This mistake ⟦will not happen again⟧.',
      'I ⟦give my word⟧ to sell only what I have in hand.',
      'We ⟦will make sure⟧ that all goods are fine.',
    ],
    good: [
      'The shipping lead opens the report at 9:00 each working day; below 98 % no label is printed until the gap is found.',
      'The screen does not print a label without a carrier.',
      'Since 2 April the returns clerk signs a sheet for each returned unit.',
      'The check is there so that an empty field is seen on the same day.',
      'Each Monday the owner makes sure with a signed list that ten parcels carry the right label, and never again fewer than ten.',
    ],
  },
})
