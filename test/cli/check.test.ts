import { describe, expect, test } from 'vitest'
import { withAll } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { violations } from '#domain/violation.ts'
import { file, path, rootline } from './command-line.ts'

const thin = `Root cause
We believe the labels may have been wrong.

Corrective actions
We will look into it.

Preventive measures
We will be more careful.`

const good = JSON.stringify(sampleCase)
const open = JSON.stringify(withAll(sampleCase, { causes: [], 'controls/p2/owner': '' }))

describe('exit code', () => {
  test('0 where nothing must be answered', async () => {
    expect(await rootline('check', file('good.json', good))).toMatchObject({ code: 0, err: '' })
  })
  test('0 for a file of all cases that holds one', async () => {
    expect(await rootline('check', file('one.json', JSON.stringify({ cases: [sampleCase] })))).toMatchObject({
      code: 0,
    })
  })
  test('1 where something must', async () => {
    expect(await rootline('check', file('open.rootline', open))).toMatchObject({ code: 1, err: '' })
    expect(await rootline('check', '--violation', 'vtr', file('thin.txt', thin))).toMatchObject({ code: 1, err: '' })
  })
  test('1 where one file of several must', async () => {
    expect(await rootline('check', file('good.json', good), file('open.json', open))).toMatchObject({ code: 1 })
  })
})

describe('for people', () => {
  test('it names the file, quotes the words and asks', async () => {
    const plan = file('thin.txt', thin)
    const { out } = await rootline('check', plan)
    expect(out).toContain(`${plan}\nRead as a finished text, type general.`)
    expect(out).toContain('“We believe”')
    expect(out).toMatch(/^ {4}.+\?$/m)
    expect(out).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe('for programs', () => {
  const keys = ['answers', 'end', 'message', 'path', 'question', 'quote', 'rule', 'section', 'severity', 'start']

  test('--json is one object for one file', async () => {
    const { out } = await rootline('check', '--json', file('thin.md', thin))
    const checked = JSON.parse(out)
    expect(checked).toMatchObject({ file: path('thin.md'), read: 'text', violation: 'general' })
    for (const finding of checked.findings) {
      expect(Object.keys(finding).sort()).toEqual(keys)
      expect(['root-cause', 'corrective', 'preventive', 'evidence', 'whole']).toContain(finding.section)
      expect(thin.slice(finding.start, finding.end)).toBe(finding.quote)
    }
    expect(checked.findings.map(({ rule }: { rule: string }) => rule)).toContain('root-cause/guesses')
  })

  test('--json is an array for several files', async () => {
    const { out } = await rootline('check', '--json', file('thin.md', thin), file('good.json', good))
    expect(JSON.parse(out)).toMatchObject([{ read: 'text' }, { read: 'case', violation: 'vtr' }])
  })

  test('--jsonl is one line a file, the file first', async () => {
    const { out } = await rootline('check', '--jsonl', file('thin.md', thin), file('good.json', good))
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['file', 'file'])
  })
})

describe('what the plan answers', () => {
  const notice = `Hello, your Valid Tracking Rate in Toys is 71% for the 30 days to May 2, 2026. To reactivate, please send a plan of action with the root cause, the actions you have taken, and the steps you have taken to prevent it. Include evidence.`

  test('is read from the message behind --notice', async () => {
    const { out } = await rootline('check', '--json', '--notice', file('notice.txt', notice), file('thin.txt', thin))
    expect(JSON.parse(out).violation).toBe('vtr')
  })
  test('is what --violation says, whatever the message says', async () => {
    const args = ['--notice', file('notice.txt', notice), '--violation', 'odr', '--json', file('thin.txt', thin)]
    expect(JSON.parse((await rootline('check', ...args)).out).violation).toBe('odr')
  })
  test.each(violations)('can be %s', async (violation) => {
    const { code, err } = await rootline('check', '--violation', violation, file('thin.txt', thin))
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })
})

describe('what cannot be used ends with 2, one sentence and nothing else', () => {
  const newer = JSON.stringify({ ...sampleCase, version: 99 })
  const damaged = JSON.stringify({ ...sampleCase, title: 7 })
  test.each<[string, () => string[], string]>([
    ['no file', () => [], '“check” needs a file'],
    ['a file that is not there', () => [path('nowhere.txt')], 'nowhere.txt” was not found'],
    ['a folder', () => [path('.')], 'is a folder'],
    [
      'an unknown type',
      () => ['--violation', 'vrt', file('thin.txt', thin)],
      '“vrt” is not the id of an enforcement type. Did you mean “vtr”',
    ],
    [
      'a type that is like none',
      () => ['--violation', 'qqqqqqqqqq', file('thin.txt', thin)],
      'Choose one of “vtr”, “odr”',
    ],
    [
      'an unknown option',
      () => ['--jsn', file('thin.txt', thin)],
      '“check” has no option “--jsn”. Did you mean “--json”',
    ],
    ['an option without its value', () => ['--notice'], '“--notice” was given in a way'],
    [
      'a message that is not there',
      () => ['--notice', path('none.txt'), file('thin.txt', thin)],
      'none.txt” was not found',
    ],
    ['a Word file', () => [file('plan.docx', new Uint8Array([0x50, 0x4b, 3, 4]))], '“plan.docx” is a Word document'],
    [
      'bytes that are no text',
      () => [file('plan.bin', new Uint8Array([0, 1, 2, 0, 3, 4, 5]))],
      'holds no readable text',
    ],
    ['an empty file', () => [file('empty.txt', '')], '“empty.txt” is empty'],
    ['JSON that is no JSON', () => [file('broken.json', '{"version": 1')], 'cannot be read as JSON'],
    ['JSON that is no case', () => [file('other.json', '{"name":"x"}')], 'This is not a case of Rootline'],
    ['a case of a newer version', () => [file('newer.json', newer)], 'made by a newer Rootline'],
    ['a damaged case', () => [file('damaged.json', damaged)], 'its field “title” cannot be read'],
    [
      'a file of several cases',
      () => [file('all.json', JSON.stringify({ cases: [sampleCase, sampleCase] }))],
      'holds 2 cases',
    ],
    ['one bad file among good ones', () => [file('good.json', good), path('nowhere.txt')], 'was not found'],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await rootline('check', ...args())
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toMatch(/^[^\n]+\n$/)
  })
})
