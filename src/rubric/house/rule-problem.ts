import type { HousePack, HouseRule, PhraseRule, RequiredRule } from '#domain/house-pack.ts'
import { readProse } from '#prose/prose.ts'
import { findPhrases } from './find-phrases.ts'
import { houseFields } from './house-field.ts'
import { type Problem, short } from './pack-problem.ts'

/** The first rule that does not do what it says: by its field, its gaps in the wording, or its own examples. */
export function ruleProblem(pack: HousePack): Problem | undefined {
  for (const [index, rule] of pack.rules.entries()) {
    const problem = gapProblem(rule) ?? (rule.kind === 'required' ? fieldProblem(rule) : exampleProblem(rule))
    if (problem) return { ...problem, path: ['rules', index, ...problem.path] }
  }
  return undefined
}

/** A phrase rule fills `{words}` with what it found; nothing else can be filled. */
function gapProblem(rule: HouseRule): Problem | undefined {
  for (const key of ['message', 'question'] as const) {
    const gaps = Array.from(rule[key].matchAll(/\{(\w+)\}/g), ([gap]) => gap)
    const empty = gaps.find((gap) => rule.kind === 'required' || gap !== '{words}')
    if (empty) return { path: [key], what: `“${key}” holds ${short(empty)}, which nothing fills` }
  }
  return undefined
}

function fieldProblem({ field }: RequiredRule): Problem | undefined {
  if (houseFields.includes(field)) return undefined
  const part = `${field.split('/')[0]}/`
  const near = houseFields.filter((one) => one.startsWith(part))
  const all = near.length ? near : houseFields
  return {
    path: ['field'],
    what: `“${short(field)}” is no field that can be required; choose one of ${all.join(', ')}`,
  }
}

function exampleProblem(rule: PhraseRule): Problem | undefined {
  const find = findPhrases(rule)
  const found = (text: string) => find(readProse(text)).map(({ words }) => words)
  for (const [at, text] of rule.examples.bad.entries())
    if (!found(text).length)
      return { path: ['examples', 'bad', at], what: `the bad example “${short(text)}” was not found` }
  for (const [at, text] of rule.examples.good.entries()) {
    const [words] = found(text)
    if (words !== undefined)
      return {
        path: ['examples', 'good', at],
        what: `the good example “${short(text)}” was found, by “${short(words)}”`,
      }
  }
  return undefined
}
