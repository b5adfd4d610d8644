import { type Slip, slipPattern } from '../slip.ts'

const plural = 'informations|equipments|feedbacks|softwares|advices|knowledges|hardwares|paperworks|merchandises'

export default {
  message: 'This word has no plural.',
  cases: [
    [slipPattern(`\\b⟦(?:${plural})⟧\\b`), (slip) => slip.slice(0, -1)],
    [slipPattern(`\\b(?:the|our|all|all the|these|attached|following|as|new) ⟦evidences⟧\\b`), () => 'evidence'],
  ],
  examples: {
    bad: [
      'We sent all ⟦informations→information⟧ to the buyer.',
      'The ⟦equipments→equipment⟧ were checked.',
      'Please see the ⟦evidences→evidence⟧.',
    ],
    good: ['We sent all information to the buyer.', 'The list evidences the check.'],
  },
} satisfies Slip
