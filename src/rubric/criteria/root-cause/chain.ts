import type { Cause } from '#domain/cause.ts'
import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, type Shown, thin, weakest } from '#rubric/level.ts'

const enough = 3
const step = 'Why was that possible?'
const endStep = 'Which step, field or rule of your own stands at the end of the whys?'

export default criterion({
  group: 'linked',
  name: 'Whys down to a step that you control',
  required: true,
  rule: 'root-cause/shallow-chain',
  level: ({ causes }) => weakest(distinct(causes).map(ofCause), missing('causes', step)),
  examples: [
    { when: 'four whys end in a step', given: {}, level: 'met' },
    { when: 'the last why is a person', given: { 'causes/c1/endsIn': 'person' }, level: 'thin' },
    { when: 'the end is not named', given: { 'causes/c1/endsIn': '' }, level: 'thin' },
    {
      when: 'the same why stands three times',
      given: { 'causes/c1/whys': ['w1', 'w2', 'w3'].map((id) => ({ id, text: 'The field was empty on each order.' })) },
      level: 'thin',
    },
    { when: 'why nobody noticed has two', given: { 'causes/c2/whys/w3': undefined }, level: 'thin' },
    { when: 'there is no why', given: { 'causes/c1/whys': [] }, level: 'missing' },
  ],
})

function ofCause({ id, whys, endsIn }: Cause): Shown {
  const at = `causes/${id}/whys`
  const said = distinct(whys)
  const last = said.at(-1)
  if (!last) return missing(at, step)
  if (said.length < enough) return thin(at, last.text, step)
  return endsIn === 'step' ? met(at, last.text) : thin(`causes/${id}/endsIn`, last.text, endStep)
}
