import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFile } from '#intake/read-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: readonly number[]) => new Uint8Array(values)
const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), order === 'le')
  const start = order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff]
  return new Uint8Array([...(mark ? start : []), ...new Uint8Array(view.buffer)])
}

const words = 'Root cause: the “Ship Via” field was empty – für 12 orders.'

describe('a text file', () => {
  test.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(words)])],
    ['UTF-16, little end first, with a mark', utf16(words, 'le', true)],
    ['UTF-16, big end first, with a mark', utf16(words, 'be', true)],
    ['UTF-16 without a mark', utf16(words, 'le', false)],
  ])('in %s is read', (_, file) => {
    expect(readFile('plan.txt', file)).toEqual({ ok: true, text: words, kind: 'text' })
  })

  test('of an old Windows program is read', () => {
    const file = bytes(0x93, 0x66, 0xfc, 0x72, 0x94, 0x20, 0x96, 0x20, 0x32, 0x20, 0x80)
    expect(readFile('plan.txt', file)).toEqual({ ok: true, text: '“für” – 2 €', kind: 'text' })
  })

  test.each([
    ['plan.md', 'markdown'],
    ['PLAN.Markdown', 'markdown'],
    ['plan.txt', 'text'],
    ['plan', 'text'],
    ['plan.2026', 'text'],
  ])('%s is %s', (name, kind) => expect(readFile(name, utf8(words))).toMatchObject({ ok: true, kind }))

  test('comes back as it was, whatever it says', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((one) => /\p{L}/u.test(one) && !/\p{Cc}/u.test(one))
    fc.assert(
      fc.property(text, (one) => {
        expect(readFile('plan.txt', utf8(one))).toMatchObject({ ok: true, text: one })
      }),
    )
  })
})

describe('what cannot be read', () => {
  const zip = bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0)
  test.each([
    ['letter.docx', zip, 'is a Word document', 'Open it in Word, select all, copy, and paste here.'],
    ['letter.DOC', bytes(0xd0, 0xcf, 0x11, 0xe0), 'is a Word document', 'Open it in Word'],
    ['letter.pdf', utf8('%PDF-1.7'), 'is a PDF', 'your PDF viewer'],
    ['letter.rtf', utf8('{\\rtf1 a}'), 'is a rich-text document', 'paste here'],
    ['letter.odt', zip, 'is an OpenDocument text', 'LibreOffice'],
    ['letter.pages', zip, 'is a Pages document', 'Pages'],
    ['letter.html', utf8('<p>Root cause'), 'is a web page', 'your browser'],
    ['scan.jpg', bytes(0xff, 0xd8, 0xff), 'is a picture', 'Type or paste'],
    ['a docx without its ending', zip, 'is a document or an archive', 'paste here'],
    ['a PDF called.txt', utf8('%PDF-1.4 Root cause'), 'is a PDF', 'paste here'],
    ['program.bin', bytes(1, 2, 0, 200, 5, 6, 0, 0, 0, 9), 'holds no readable text', 'paste'],
    [
      'noise.txt',
      bytes(...Array.from({ length: 200 }, (_, index) => (index % 7) + 1)),
      'holds no readable text',
      'paste',
    ],
    ['empty.txt', bytes(), 'is empty', 'Choose the file again'],
    ['blank.txt', utf8(' \n\n … '), 'holds no words', 'Choose another file'],
    ['long.txt', utf8('word '.repeat(500_000)), 'is larger than 2 MB (2.5 MB)', 'Save only the plan'],
  ])('%s', (name, file, what, todo) => {
    const read = readFile(name, file)
    expect(read.ok ? read.text : read.message).toContain(`“${name}” ${what}`)
    expect(read.ok ? '' : read.message).toContain(todo)
    expect(read.ok ? '' : read.message).toContain('Nothing was changed.')
  })

  test('a folder in the name and a very long name are not repeated', () => {
    const read = readFile(`C:\\mine\\${'long '.repeat(40)}.pdf`, bytes(1))
    expect(read.ok ? '' : read.message.length).toBeLessThan(260)
    expect(read.ok ? '' : read.message).not.toContain('mine')
  })

  test('any bytes give a text or a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
        const read = readFile('file.txt', file)
        expect(read.ok ? read.text : read.message).toMatch(/\S/)
      }),
    )
  })
})
