import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { housePackSchema } from '#domain/house-pack.ts'
import { examplePack } from '#rubric/house/example-pack.ts'
import { readHousePack } from '#rubric/house/read-house-pack.ts'
import { writeHousePack } from '#rubric/house/write-house-pack.ts'
import { packWith, phraseRule, requiredRule } from './packs.ts'

const good = writeHousePack(packWith(phraseRule(), requiredRule('actions/@/owner')))
const said = (text: string) => {
  const read = readHousePack(text)
  return read.ok ? 'loaded' : read.message
}

test('the example pack loads', () => {
  expect(readHousePack(examplePack)).toMatchObject({
    ok: true,
    pack: { version: '1.0.0', rules: [{ kind: 'phrase' }, { kind: 'required' }] },
  })
})

test('a pack that is shared is read as it was', () => {
  const pack = packWith(
    phraseRule({
      phrases: ['a: b', '*x', "it's", '#1', '- no', '{y}'],
      unless: ['they'],
      in: ['closing'],
      examples: { bad: ['Now #1.'], good: ['We and they: #1.'] },
    }),
    requiredRule('business/carriers', { when: ['vtr'] }),
  )
  expect(readHousePack(writeHousePack(pack))).toEqual({ ok: true, pack })
})

describe('a text that is no YAML is refused with its line', () => {
  test.each([
    ['', 'The file is empty.'],
    [' \n\n', 'The file is empty.'],
    ['name: Team\n\tversion: 1.0.0', 'Line 2 is indented with a tab: YAML needs spaces.'],
    ['name: Team\nversion: "1.0.0', 'Line 2 lacks a closing quote or bracket, or the space behind a colon.'],
    ['name: Team: rules', 'Line 1 holds a colon inside a text: put the whole text in quotes.'],
    ['name: a\nname: b', 'Line 2 names a field that was given before.'],
    ['name: @team', 'Line 1 begins a text with a sign that YAML keeps for itself: put the text in quotes.'],
    ['name: a\n---\nname: b', 'Line 2 begins a second document, and a file holds one pack.'],
    ['rules: [1, 2\nname: x', /^Line 2 /],
  ])('%#: %j', (text, message) => expect(said(text)).toMatch(message))
  test.each([
    ['large', `name: x\n${'#'.repeat(256_000)}`, /^The file is larger than 256 kB\.$/],
    ['deep', 'a: '.repeat(60_000), /^Line 1 is nested deeper than any pack\.$/],
    ['deep in brackets', '['.repeat(100_000), /^Line 1 is nested deeper than any pack\.$/],
    ['wide', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'), /more fields than any pack has\.$/],
    ['long', `rules:\n${'- x\n'.repeat(60_000)}`, /more entries than any pack\.$/],
  ])('a hostile text that is too %s', (_, text, message) => expect(said(text)).toMatch(message))
})

describe('what YAML allows and a pack does not is refused', () => {
  test.each([
    ['name: !!js/function x', 'Line 1 uses a tag (!), which a pack may not do.'],
    ['%YAML 1.1\n---\nname: !!binary aGk=', 'Line 3 uses a tag (!), which a pack may not do.'],
    ['a: &x [1]\nb: *x', 'Line 1 names a part (&) to point back to, which a pack may not do.'],
    ['a: 1\nb: *x', 'Line 2 points back to an earlier part (*), which a pack may not do.'],
    ['name: x\n__proto__: {}', 'Line 2 uses “__proto__”, which is no field.'],
    ['rules:\n- constructor: 1', 'Line 2 uses “constructor”, which is no field.'],
    ['? [a]\n: b', /^Line 1 has a field name that is not plain text\.$/],
    ['<<: {name: x}', 'The pack: it has no field “<<” (line 1).'],
  ])('%#: %j', (text, message) => expect(said(text)).toMatch(message))
})

describe('a pack that is not as it should be is refused with the rule and what is wrong', () => {
  const broken = (from: string, to: string) => {
    expect(good).toContain(from)
    return good.replace(from, to)
  }
  const rule = (given: object) => writeHousePack({ ...packWith(), rules: [{ ...phraseRule(), ...given }] as never })
  test.each([
    ['hello', 'The pack: it must be a set of fields: one a line, each with a colon (line 1).'],
    [broken('name: Team rules\n', ''), 'The pack: “name” is missing (line 1).'],
    [broken('1.2.0', '1.2'), 'The pack: “version” must be text: put it in quotes (line 2).'],
    [broken('1.2.0', 'two'), 'The pack: “version” must be three numbers such as 1.0.0 (line 2).'],
    ['name: x\nversion: 1.0.0\nrules: []', 'The pack: “rules” needs at least one entry (line 3).'],
    ['name: x\nversion: 1.0.0\nrules: [y]', /^Rule 1: it must be a set of fields/],
    [broken('message:', 'mesage:'), 'Rule “no-asap”: it has no field “mesage” (line 4).'],
    [broken('    why: It matters.\n', ''), 'Rule “no-asap”: “why” is missing (line 4).'],
    [
      broken('severity: should', 'severity: high'),
      'Rule “no-asap”: “severity” must be one of must, should, could (line 6).',
    ],
    [broken('kind: phrase', 'kind: regex'), 'Rule “no-asap”: “kind” must be phrase or required (line 4).'],
    [broken('  - kind: phrase\n    id', '  - id'), 'Rule “no-asap”: “kind” is missing: phrase or required (line 4).'],
    [broken('id: needed', 'id: no-asap'), 'Rule “no-asap”: “id” is used by another rule, too (line 19).'],
    [rule({ id: 'No ASAP' }), /^Rule “No ASAP”: “id” must begin with a small letter .* \(line 5\)\.$/],
    [rule({ phrases: [] }), 'Rule “no-asap”: “phrases” needs at least one entry (line 11).'],
    [rule({ phrases: ['a', ' '] }), 'Rule “no-asap”: entry 2 of “phrases” is empty (line 13).'],
    [rule({ phrases: Array(51).fill('asap') }), /: “phrases” has more entries than 50 \(line 11\)\.$/],
    [rule({ how: 'x'.repeat(2_001) }), /: “how” has more characters than 2000 /],
    [rule({ in: ['middle'] }), /: entry 1 of “in” must be one of opening, root-cause, /],
    [rule({ examples: { bad: [], good: ['Fine.'] } }), /: “examples\/bad” needs at least one entry /],
    [rule({ question: 'Is {name} there?' }), /: “question” holds \{name\}, which nothing fills /],
    [
      broken('actions/@/owner', 'actions/@/boss'),
      /^Rule “needed”: “actions\/@\/boss” is no field that can be required; choose one of actions\/@\/kind, /,
    ],
    [broken('actions/@/owner', 'constructor'), /“constructor” is no field/],
    [broken('actions/@/owner', 'actions/@/id'), /“actions\/@\/id” is no field/],
    [broken('message: This is empty.', 'message: “{words}” is empty.'), /^Rule “needed”: “message” holds \{words\}/],
  ])('%#', (text, message) => expect(said(text)).toMatch(message))
  test('more rules than 200', () => {
    const rules = Array.from({ length: 201 }, (_, at) => phraseRule({ id: `r${at}`, why: 'w', how: 'h' }))
    expect(said(writeHousePack(packWith(...rules)))).toBe('The pack: “rules” has more entries than 200 (line 3).')
  })
})

describe('an own example that does not hold refuses the pack', () => {
  const withExamples = (bad: string, fine: string, more = {}) =>
    said(writeHousePack(packWith(phraseRule({ examples: { bad: [bad], good: [fine] }, ...more }))))
  test('a bad one that was not found', () => {
    expect(withExamples('We ship at once.', 'Fine.')).toBe(
      'Rule “no-asap”: the bad example “We ship at once.” was not found (line 15).',
    )
    expect(withExamples('We ship asap today.', 'Fine.', { unless: ['today'] })).toMatch(/was not found/)
  })
  test('a good one that was', () => {
    expect(withExamples('We ship asap.', 'We ship ASAP, too.')).toBe(
      'Rule “no-asap”: the good example “We ship ASAP, too.” was found, by “ASAP” (line 17).',
    )
  })
})

test('the largest pack is read, and its phrases run', () => {
  const long = (at: number) => `w${at} ${'.*+?(x|[y]) '.repeat(16)}`.slice(0, 199).trim()
  const phrases = Array.from({ length: 50 }, (_, at) => long(at))
  const rules = Array.from({ length: 20 }, (_, at) =>
    phraseRule({ id: `r${at}`, phrases, examples: { bad: [`So ${phrases[at]} it is.`], good: ['No.'] } }),
  )
  expect(said(writeHousePack(packWith(...rules)))).toBe('loaded')
})

const pieces = [
  ...'- ,: ,\n,  ,[,],{,},",\',&a,*a,!x,#,|,>,? ,%,\t,---\n,...,rules,name,__proto__,é,\u0000,\ufeff,1,~,@,\\'.split(
    ',',
  ),
]

test('any text is answered: loaded, or a sentence', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join('')),
    fc
      .tuple(fc.nat(good.length), fc.nat(12), fc.array(fc.constantFrom(...pieces), { maxLength: 3 }))
      .map(([at, cut, more]) => good.slice(0, at) + more.join('') + good.slice(at + cut)),
  )
  fc.assert(
    fc.property(text, (any) => {
      const read = readHousePack(any)
      if (read.ok) expect(housePackSchema.parse(read.pack)).toEqual(read.pack)
      else expect(read.message).toMatch(/^[A-Z“][^\n]*\.$/)
    }),
    { numRuns: 1_500 },
  )
})
