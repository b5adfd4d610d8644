import { mkdir, readFile as readBytes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { checkCase } from '#app/check-case.ts'
import { type Checked, checkedAsData, checkedAsText, mustAnswer } from '#app/check-report.ts'
import { checkText } from '#app/check-text.ts'
import { dayOf } from '#app/clock.ts'
import { listRules, rulesAsText } from '#app/list-rules.ts'
import { nearWords } from '#app/near-words.ts'
import { openCase } from '#domain/open-case.ts'
import { isViolation, violations } from '#domain/violation.ts'

/** What the commands need from the world; a test hands in another. */
export type World = {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly now: () => number
}

type Refused = { readonly ok: false; readonly message: string }
/** What a command prints, and whether something must be answered. */
type Answer = { readonly ok: true; readonly out: string; readonly code?: 0 | 1 } | Refused
type Command = (args: readonly string[], world: World) => Promise<Answer>

const terminal: World = {
  read: readBytes,
  async write(path, bytes) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  now: Date.now,
}

const help = `Rootline checks plans of action and writes them out. Everything happens on this computer.

  check [--violation ID] [--json | --jsonl] FILE...
      What a reviewer would still ask for. A .json or .rootline file is a case, any other a finished text.
  rules [--json]
      Every rule: what it says, asks and why, its source and its examples.
  help
      This page.

--json prints one object for one file and an array for several; --jsonl prints one object a line for each file.
Exit code: 0 nothing must be answered, 1 something must, 2 the input could not be used (one sentence says why).
`

const commands: Readonly<Record<string, Command>> = { check, rules, help: async () => ({ ok: true, out: help }) }

/** Runs one command line; the number is its exit code. */
export async function run(argv: readonly string[], world: World = terminal): Promise<number> {
  const [first = 'help', ...args] = argv
  const name = first === '--help' || first === '-h' ? 'help' : first
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  const answer = command
    ? await command(args, world)
    : refused(`“${name}” is not a command. ${near(name, Object.keys(commands))}`)
  if (answer.ok) world.out(answer.out)
  else world.err(`${answer.message}\n`)
  return answer.ok ? (answer.code ?? 0) : 2
}

async function check(args: readonly string[], world: World): Promise<Answer> {
  const line = parsed('check', args, { violation: text, ...forms })
  if (!line.ok) return line
  const { violation = 'general', ...form } = line.values
  if (!isViolation(violation))
    return refused(`“${violation}” is not the id of an enforcement type. ${near(violation, violations)}`)
  const now = world.now()
  const facts = openCase('check', violation, new Date(now).toISOString())
  const checked: Checked[] = []
  for (const file of line.files) {
    const bytes = await taken(file, world)
    if (!bytes.ok) return bytes
    const found = isCaseFile(file)
      ? checkCase(file, bytes.bytes, dayOf(now))
      : checkText(file, bytes.bytes, facts, dayOf(now))
    if (!found.ok) return found
    checked.push(found.checked)
  }
  const code = checked.some(mustAnswer) ? 1 : 0
  return { ok: true, code, out: printed(checked.map(checkedAsData), form, () => checked.map(checkedAsText)) }
}

async function rules(args: readonly string[]): Promise<Answer> {
  const line = parsed('rules', args, { json: flag }, 'no files')
  if (!line.ok) return line
  return { ok: true, out: `${line.values.json ? json(listRules()) : rulesAsText()}\n` }
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const forms = { json: flag, jsonl: flag } as const

type Options = NonNullable<ParseArgsConfig['options']>

/** The words behind a command as options and files, or a sentence about the word that does not belong there. */
function parsed<T extends Options>(
  name: string,
  args: readonly string[],
  options: T,
  takes: 'files' | 'no files' = 'files',
) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    if (takes === 'files' && !positionals.length)
      return refused(`“${name}” needs a file. Name one after it, or see: rootline help`)
    if (takes === 'no files' && positionals.length)
      return refused(`“${name}” takes no file, and “${positionals[0]}” was given. See: rootline help`)
    return { ok: true as const, values, files: positionals }
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error
    const option = /'(-{1,2}[^' ]+)/.exec(error.message)?.[1] ?? ''
    const known = Object.keys(options).map((one) => `--${one}`)
    if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return refused(`“${option}” was given in a way that “${name}” cannot use. See: rootline help`)
    return refused(`“${name}” has no option “${option}”. ${near(option, known)}`)
  }
}

const refused = (message: string): Refused => ({ ok: false, message })

function near(word: string, known: readonly string[]): string {
  const list = nearWords(word, known)
  const quoted = (words: readonly string[]) => words.map((one) => `“${one}”`).join(', ')
  return list.length ? `Did you mean ${quoted(list)}?` : `Choose one of ${quoted(known)}.`
}

async function taken(file: string, world: World): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Refused> {
  try {
    return { ok: true, bytes: await world.read(file) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const why: Readonly<Record<string, string>> = {
      ENOENT: 'was not found. Check its name and folder.',
      EISDIR: 'is a folder. Name the files in it.',
      EACCES: 'may not be read. Check its permissions.',
    }
    return refused(`“${file}” ${why[code] ?? `could not be read (${code || 'unknown reason'}). Check the file.`}`)
  }
}

const isCaseFile = (file: string) => /\.(?:json|rootline)$/i.test(file)
const json = (value: unknown) => JSON.stringify(value, null, 2)

/** One object a line, one object or array for all, or text. */
function printed(
  all: readonly object[],
  form: { readonly json?: boolean | undefined; readonly jsonl?: boolean | undefined },
  asText: () => readonly string[],
): string {
  if (form.jsonl) return all.map((one) => `${JSON.stringify(one)}\n`).join('')
  return `${form.json ? json(all.length === 1 ? all[0] : all) : asText().join('\n\n\n')}\n`
}
