import { describe, expect, test } from 'vitest'
import { exportFormats } from '#app/export-case.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { rules } from '#rubric/registry.ts'
import { file, path, rootline, written } from './command-line.ts'

describe('help', () => {
  test.each([[], ['help'], ['--help'], ['-h']])('%s', async (...argv) => {
    const { code, out } = await rootline(...argv)
    expect(code).toBe(0)
    for (const command of ['check', 'export', 'notice', 'rules', 'help'])
      expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
  })
})

test.each([
  [['chek'], '“chek” is not a command. Did you mean “check”?'],
  [['toString'], '“toString” is not a command.'],
  [['--json'], '“--json” is not a command.'],
  [['rules', 'x.txt'], '“rules” takes no file, and “x.txt” was given.'],
  [['rules', '--jsonl'], '“rules” has no option “--jsonl”. Did you mean “--json”?'],
  [['notice'], '“notice” needs a file.'],
  [['export', 'sample', '-o'], '“-o” was given in a way'],
])('%s ends with 2 and a sentence', async (argv, message) => {
  const { code, out, err } = await rootline(...argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
})

describe('rules', () => {
  test('--json lists every rule with its words and its examples', async () => {
    const { out } = await rootline('rules', '--json')
    const listed = JSON.parse(out)
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(
      rules.map(({ id }) => id).sort((a, b) => a.localeCompare(b)),
    )
    for (const rule of listed) {
      for (const key of ['group', 'severity', 'message', 'question', 'why', 'how'])
        expect(rule[key], rule.id).toMatch(/\S/)
      expect(rule.source.codes.length, rule.id).toBeGreaterThan(0)
      expect(Object.keys(rule.examples), rule.id).toEqual(expect.arrayContaining(['bad', 'good']))
    }
  })
  test('as text it has every rule too', async () => {
    const { out } = await rootline('rules')
    for (const { id, question } of rules) {
      expect(out).toContain(id)
      expect(out).toContain(question)
    }
  })
})

describe('export', () => {
  test.each(exportFormats)('the sample as %s', async (format) => {
    const { code, out } = await rootline('export', 'sample', '--to', format, '-o', path(`plan.${format}`))
    expect({ code, out }).toEqual({ code: 0, out: `Wrote ${path(`plan.${format}`)}\n` })
    expect(written(`plan.${format}`).length).toBeGreaterThan(1_000)
  })
  test('a saved case', async () => {
    const saved = file(
      'case.json',
      JSON.stringify({ ...sampleCase, business: { ...sampleCase.business, store: 'Tin Kettle' } }),
    )
    await rootline('export', saved, '--to', 'txt', '--output', path('kettle.txt'))
    expect(written('kettle.txt').toString()).toContain('Tin Kettle')
  })
  test.each<[string, string[], string]>([
    ['no format', ['sample', '-o', path('x.txt')], '“export” needs --to with a format: docx, md, txt.'],
    ['an unknown format', ['sample', '--to', 'pdf', '-o', path('x.pdf')], 'docx, md, txt'],
    ['no name', ['sample', '--to', 'txt'], 'Add it behind -o'],
    ['no case', ['--to', 'txt', '-o', path('x.txt')], '“export” needs a file'],
    ['two cases', ['sample', 'other.json', '--to', 'txt', '-o', path('x.txt')], '“other.json” was given too'],
    ['a case that is not there', [path('no.json'), '--to', 'txt', '-o', path('x.txt')], 'was not found'],
    [
      'a place that is not there',
      ['sample', '--to', 'txt', '-o', path('no/such/x.txt')],
      'could not be written (ENOENT)',
    ],
  ])('with %s ends with 2', async (_, argv, message) => {
    const { code, out, err } = await rootline('export', ...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('notice', () => {
  const message = `Hello from amazon.de,
Your Order Defect Rate was 2.4% for the 60 days to 3 May 2026. The target is under 1%.
Please send us a plan of action that explains:
- The root cause of the defects
- The actions you have taken to resolve the issue`

  test('--jsonl tells the type, what is asked, and the facts as they stand', async () => {
    const { code, out } = await rootline('notice', '--jsonl', file('one.txt', message), file('two.txt', message))
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(first).toMatchObject({ file: path('one.txt'), violation: 'odr', route: 'plan', marketplace: 'de' })
    expect(first.asks.map(({ kind }: { kind: string }) => kind)).toEqual(['root-cause', 'actions-taken'])
    for (const { value } of first.facts) expect(message).toContain(value)
    expect(second.file).toBe(path('two.txt'))
  })
  test('--json is one object for one file', async () => {
    expect(JSON.parse((await rootline('notice', '--json', file('one.txt', message))).out)).toMatchObject({
      violation: 'odr',
    })
  })
  test('as text it quotes the message', async () => {
    const { out } = await rootline('notice', file('one.txt', message))
    expect(out).toContain('root-cause: “The root cause of the defects”')
    expect(out).toContain('Type odr')
  })
})
