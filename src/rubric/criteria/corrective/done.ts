import { deeds, doneness } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { missing, strongest, thin, weakest } from '#rubric/level.ts'

const step = 'Which finished action answers this cause?'

export default criterion({
  group: 'linked',
  name: 'A finished action for each cause',
  required: true,
  rule: 'corrective/orphan-root-cause',
  level(facts, today) {
    const answers = facts.causes.map(({ id }) => {
      const linked = deeds(facts).filter(({ causes }) => causes.includes(id))
      const shown = linked.map((action) => {
        const done = doneness(facts, action, today)
        const changes = action.kind !== '' && action.kind !== 'inform'
        if (changes || done.level !== 'met') return done
        return thin(`actions/${action.id}/kind`, done.words, 'What was changed, beside telling people?')
      })
      return strongest(shown, missing('actions', step))
    })
    return weakest(answers, missing('actions', step))
  },
  examples: [
    { when: 'each cause has one', given: {}, level: 'met' },
    {
      when: 'a cause has none',
      given: { 'actions/a3/causes': ['c1'], 'actions/a5/causes': ['c1'] },
      level: 'missing',
    },
    {
      when: 'what a cause has is planned',
      given: { 'actions/a3/causes': ['c1'], 'actions/a5/status': 'planned' },
      level: 'missing',
    },
    {
      when: 'there is a day and neither exhibit nor test',
      given: { 'actions/a3/causes': ['c1'], 'actions/a5/exhibits': [], 'actions/a5/checked': null },
      level: 'thin',
    },
    {
      when: 'there is neither a day nor a proof',
      given: {
        'actions/a3/causes': ['c1'],
        'actions/a5/exhibits': [],
        'actions/a5/checked': null,
        'actions/a5/on': '',
      },
      level: 'missing',
    },
    {
      when: 'people were only told',
      given: { 'actions/a3/causes': ['c1'], 'actions/a5/kind': 'inform' },
      level: 'thin',
    },
    {
      when: 'the answer to the second cause is a copy',
      given: {
        'actions/a3/causes': ['c1'],
        'actions/a5/text': 'We took all Amazon orders off the old route and connected ShipStation directly to Amazon.',
        'actions/a4/text': 'We took all Amazon orders off the old route and connected ShipStation directly to Amazon.',
      },
      level: 'missing',
    },
  ],
})
