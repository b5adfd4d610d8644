import { type HousePack, housePackSchema, mostHouseBytes } from '#domain/house-pack.ts'
import { type Problem, schemaProblem, whoseProblem } from './pack-problem.ts'
import { readYaml } from './read-yaml.ts'
import { ruleProblem } from './rule-problem.ts'

export type ReadHousePack =
  | { readonly ok: true; readonly pack: HousePack }
  | { readonly ok: false; readonly message: string }

/** House rules from a file's text. A pack is taken whole or not at all: its own examples must hold. Any string is good input. */
export function readHousePack(text: string): ReadHousePack {
  if (new TextEncoder().encode(text).length > mostHouseBytes) return refused('The file is larger than 256 kB.')
  if (!text.trim()) return refused('The file is empty.')
  const yaml = readYaml(text)
  if (!yaml.ok) return yaml
  const told = (problem: Problem) =>
    refused(`${whoseProblem(problem, yaml.value)}: ${problem.what} (line ${yaml.lineOf(problem.path)}).`)
  const parsed = housePackSchema.safeParse(yaml.value)
  if (!parsed.success) return told(schemaProblem(parsed.error.issues, yaml.value))
  const problem = ruleProblem(parsed.data)
  return problem ? told(problem) : { ok: true, pack: parsed.data }
}

const refused = (message: string): ReadHousePack => ({ ok: false, message })
