import { nounVerbs, verbs } from '#prose/verbs.ts'
import { type Slip, slipPattern } from '../slip.ts'
import { thirdPerson } from '../verb-forms.ts'

const start =
  '(?:^|[.!?,;:] )(?:(?:each|every) (?:day|week|month|morning|evening),? )?(?:the|our|a|each|every) (?:\\w+ )?'
const people = '(?:manager|lead|supervisor|packer|clerk|supplier|employee|worker|assistant|owner|director)'
const machines = '(?:carrier|system|software|tool|printer|scanner)'
const object = '(?= (?:the|every|each|all|our|them|it|a|an|any|this|these|\\d))'
/** “the system check the packer does” is a noun; “the system send the number” is not. */
const acts = `(?:${verbs.join('|')}|send|take|give|write|keep|make|see|tell|find)`
const nounActs = `(?:${nounVerbs.join('|')})`

export default {
  message: 'One person or thing does it: the verb ends in “s”.',
  cases: [
    [slipPattern(`${start}${people} ⟦(?:${acts}|${nounActs})⟧${object}`), thirdPerson],
    [slipPattern(`${start}${machines} ⟦${acts}⟧${object}`), thirdPerson],
  ],
  examples: {
    bad: [
      'The manager ⟦check→checks⟧ the report every day.',
      'Every morning the shipping lead ⟦open→opens⟧ the report.',
      'It is read. The manager ⟦check→checks⟧ the report every day.',
      'Before dispatch, our packer ⟦scan→scans⟧ each label.',
      'The system ⟦send→sends⟧ the tracking number.',
    ],
    good: [
      'The manager checks the report every day.',
      'We have the manager check the report.',
      'Did the manager check the report?',
      'The managers check the report.',
      'The manager put the report on the table.',
      'The carrier scan the buyer saw was late.',
    ],
  },
} satisfies Slip
