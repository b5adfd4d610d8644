import { mkdir, readFile as readBytes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { checkCase } from '#app/check-case.ts'
import { checkedAsData, checkedAsText, mustAnswer } from '#app/check-report.ts'
import { caseAbout, checkText } from '#app/check-text.ts'
import { dayOf } from '#app/clock.ts'
import { didYouMean } from '#app/did-you-mean.ts'
import { exportCase, exportFormats, isExportFormat } from '#app/export-case.ts'
import { readHouseFile } from '#app/house-file.ts'
import { listRules, rulesAsText } from '#app/list-rules.ts'
import { messageAsData, messageAsText, readMessageFile } from '#app/notice-report.ts'
import { asJson, printed } from '#app/printed.ts'
import { readCaseFile } from '#app/read-case-file.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { isViolation, violations } from '#domain/violation.ts'
import { readFile } from '#intake/read-file.ts'

/** What the commands need from the world; a test hands in another. */
export type World = {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly now: () => number
}

type Refused = { readonly ok: false; readonly message: string }
/** What a command prints, and 1 where something must be answered. */
type Answer = { readonly ok: true; readonly out: string; readonly code?: 0 | 1 } | Refused

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

  check [--violation ID] [--notice FILE] [--house FILE] [--json | --jsonl] FILE...
      What a reviewer would still ask for. A .json or .rootline file is a case, any other a finished text.
      --notice names the message that the plan answers, --house a YAML file of house rules to add.
  export CASE|sample --to docx|md|txt -o FILE
      The plan of a case as a file. "sample" is the built-in case.
  notice [--json | --jsonl] FILE...
      What a message of Amazon's is about, what it asks for, and what it states.
  rules [--json]
      Every rule: what it says, asks and why, its source and its examples.
  help
      This page.

--json prints one object for one file and an array for several; --jsonl prints one object a line for each file.
Exit code: 0 nothing must be answered, 1 something must, 2 the input could not be used (one sentence says why).
`

const commands: Readonly<Record<string, (args: readonly string[], world: World) => Promise<Answer>>> = {
  check,
  export: exportTo,
  notice,
  rules,
  help: async () => ({ ok: true, out: help }),
}

/** Runs one command line; the number is its exit code. */
export async function run(argv: readonly string[], world: World = terminal): Promise<number> {
  const [first = 'help', ...args] = argv
  const name = first === '--help' || first === '-h' ? 'help' : first
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  const answer = command
    ? await command(args, world)
    : refused(`“${name}” is not a command. ${didYouMean(name, Object.keys(commands))}`)
  if (answer.ok) world.out(answer.out)
  else world.err(`${answer.message}\n`)
  return answer.ok ? (answer.code ?? 0) : 2
}

async function check(args: readonly string[], world: World): Promise<Answer> {
  const line = parsed('check', args, { violation: text, notice: text, house: text, ...forms })
  if (!line.ok) return line
  const { violation, notice: from, house, ...form } = line.values
  if (violation !== undefined && !isViolation(violation))
    return refused(`“${violation}” is not the id of an enforcement type. ${didYouMean(violation, violations)}`)
  const today = dayOf(world.now())
  const messages = await each(from === undefined ? [] : [from], world, readFile)
  if (!messages.ok) return messages
  const packs = await each(house === undefined ? [] : [house], world, readHouseFile)
  if (!packs.ok) return packs
  const pack = packs.all[0]?.pack
  const facts = { ...caseAbout(messages.all[0]?.text ?? '', violation, today), house: pack ?? null }
  const checked = await each(line.files, world, (file, bytes) =>
    isCaseFile(file) ? checkCase(file, bytes, today, pack) : checkText(file, bytes, facts, today),
  )
  if (!checked.ok) return checked
  const out = printed(checked.all, form, checkedAsData, checkedAsText)
  return { ok: true, out, code: checked.all.some(mustAnswer) ? 1 : 0 }
}

async function exportTo(args: readonly string[], world: World): Promise<Answer> {
  const line = parsed('export', args, { to: text, output: { type: 'string', short: 'o' } })
  if (!line.ok) return line
  const { to, output } = line.values
  const [source = '', another] = line.files
  if (another !== undefined) return refused(`“export” takes one case, and “${another}” was given too.`)
  if (!isExportFormat(to)) return refused(`“export” needs --to with a format: ${exportFormats.join(', ')}.`)
  if (!output) return refused('“export” needs the name of the file to write. Add it behind -o.')
  const opened = await each(source === 'sample' ? [] : [source], world, readCaseFile)
  if (!opened.ok) return opened
  const exported = await exportCase(opened.all[0]?.case ?? sampleCase, to, dayOf(world.now()))
  if (!exported.ok) return exported
  try {
    await world.write(output, exported.bytes)
  } catch (error) {
    return refused(`“${output}” could not be written (${codeOf(error)}). The case is unchanged. Choose another place.`)
  }
  return { ok: true, out: `${[`Wrote ${output}`, exported.changed].filter(Boolean).join('\n')}\n` }
}

async function notice(args: readonly string[], world: World): Promise<Answer> {
  const line = parsed('notice', args, forms)
  if (!line.ok) return line
  const today = dayOf(world.now())
  const read = await each(line.files, world, (file, bytes) => readMessageFile(file, bytes, today))
  return read.ok ? { ok: true, out: printed(read.all, line.values, messageAsData, messageAsText) } : read
}

async function rules(args: readonly string[]): Promise<Answer> {
  const line = parsed('rules', args, { json: flag }, 'no files')
  return line.ok ? { ok: true, out: `${line.values.json ? asJson(listRules()) : rulesAsText()}\n` } : line
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const forms = { json: flag, jsonl: flag } as const

/** The words behind a command as options and files, or a sentence about the word that does not belong there. */
function parsed<Options extends NonNullable<ParseArgsConfig['options']>>(
  name: string,
  args: readonly string[],
  options: Options,
  takes: 'files' | 'no files' = 'files',
) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    if (takes === 'files' && !positionals.length) return refused(`“${name}” needs a file. “rootline help” shows how.`)
    if (takes === 'no files' && positionals.length)
      return refused(`“${name}” takes no file, and “${positionals[0]}” was given.`)
    return { ok: true as const, values, files: positionals }
  } catch (error) {
    if (!codeOf(error).startsWith('ERR_PARSE_ARGS') || !(error instanceof Error)) throw error
    const option = /'(-{1,2}[^' ,]+)/.exec(error.message)?.[1] ?? ''
    if (codeOf(error) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return refused(`“${option}” was given in a way that “${name}” cannot use. “rootline help” shows how.`)
    return refused(
      `“${name}” has no option “${option}”. ${didYouMean(
        option,
        Object.keys(options).map((one) => `--${one}`),
      )}`,
    )
  }
}

const refused = (message: string): Refused => ({ ok: false, message })

/** What `read` makes of every file, or the first sentence that says why not: nothing is half done. */
async function each<T>(
  files: readonly string[],
  world: World,
  read: (file: string, bytes: Uint8Array) => ({ readonly ok: true } & T) | Refused,
): Promise<{ readonly ok: true; readonly all: readonly T[] } | Refused> {
  const all: T[] = []
  for (const file of files) {
    const bytes = await world.read(file).catch((error: unknown) => codeOf(error))
    if (typeof bytes === 'string') return refused(`“${file}” ${unread[bytes] ?? `could not be read (${bytes}).`}`)
    const one = read(file, bytes)
    if (!one.ok) return one
    all.push(one)
  }
  return { ok: true, all }
}

const unread: Readonly<Record<string, string>> = {
  ENOENT: 'was not found. Check its name and folder.',
  EISDIR: 'is a folder. Name the files in it.',
  EACCES: 'may not be read. Check its permissions.',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
const isCaseFile = (file: string) => /\.(?:json|rootline)$/i.test(file)
