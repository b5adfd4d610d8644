import { cue } from '#rubric/cue.ts'
import { factRule } from '#rubric/rule.ts'
import { toldAbout } from '#rubric/told.ts'

const own = cue(
  '(<we>|our|us|mine) … (responsib*|accountab*|fault*|mistake*|fail*|wrong|should have|ought to|did not|had no|had not|missed|overlooked|neglect*|never|lack*|to blame|blame|error*|duty|job|task|gap|oversight|careless*|omitted|forgot*|broke|violated|infringed|shortcoming*)',
  "<we> ~1 (didn't|hadn't|weren't|wasn't|couldn't)",
  '(is|was|were|are|lies|lay) ~1 ((with|on) us|ours|mine|on our side|on us)',
)

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'No sentence says that the gap was in your own work.',
  notFound: 'We could not find a sentence that says the gap was yours.',
  question: 'What should you have done and did not, in one plain sentence?',
  why: 'Reviewers look for ownership before they read the actions. Without it a cause reads as blame or denial.',
  how: 'Say once, plainly, what you should have done. More than one sentence of it adds nothing.',
  source: { codes: ['C14', 'C20', 'C28', 'C29', 'F11', 'C3'], checked: '2026-11-01' },
  answers: 'causes/@/ownPart',
  *find({ causes }) {
    const [first] = causes
    if (first && causes.every(({ ownPart }) => !ownPart.trim())) yield `causes/${first.id}/ownPart`
  },
  *inText(text) {
    if (!toldAbout(text, 'root-cause').some((sentence) => own.test(sentence.text))) yield { section: 'root-cause' }
  },
  examples: {
    bad: [
      {
        when: 'no cause says what was the seller’s part',
        given: { 'causes/c1/ownPart': '', 'causes/c2/ownPart': '' },
        at: 'causes/c1/ownPart',
      },
      {
        when: 'the only cause says nothing of it',
        given: { 'causes/c2': undefined, 'causes/c1/ownPart': ' ' },
        at: 'causes/c1/ownPart',
      },
    ],
    good: [
      { when: 'one of two causes says it', given: { 'causes/c1/ownPart': '' } },
      { when: 'the other one says it', given: { 'causes/c2/ownPart': '' } },
    ],
    textBad: [
      'The carrier field was not transmitted and the rate decreased.',
      'Parcels from the second shift left the building after the last collection.',
    ],
    textGood: [
      'We connected the new system and did not test what it sends; that was our failure.',
      'This is our mistake.',
      'Nobody compared the two lists. The gap was ours.',
    ],
  },
})
