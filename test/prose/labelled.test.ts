import { expect, test } from 'vitest'
import { heldOut } from './held-out-sentences.ts'
import { labelled } from './labelled-sentences.ts'
import { type Feature, features, score } from './score.ts'

const floor = 0.95

const sets = [
  ['made on', labelled, score(labelled)],
  ['held out', heldOut, score(heldOut)],
] as const

test.each(features)('%s is read right', (feature: Feature) => {
  const figures = sets.map(
    ([name, { length }, { accuracy }]) => `${(accuracy[feature] * 100).toFixed(1)} % of ${length} ${name}`,
  )
  process.stdout.write(`${feature.padEnd(12)} ${figures.join(', ')}\n`)
  for (const [, , { accuracy, misses }] of sets) {
    expect(accuracy[feature], JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(floor)
  }
})
