import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyAction } from '#domain/action.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { compose } from '#draft/compose.ts'
import { draftOfAttempt } from '#draft/draft-of-attempt.ts'
import { templateFor } from '#draft/templates.ts'
import docx from '#export/docx.ts'
import { exportLetter, type Format, formats } from '#export/export-letter.ts'
import { toLetter } from '#export/letter.ts'
import { printable } from '#export/printable.ts'
import { readBack } from '#export/read-back.ts'
import { anyWords, bare } from '../draft/any-words.ts'
import { hostileCase } from '../draft/hostile-case.ts'

const at = '2026-04-20T09:30:00.000Z'
const template = templateFor('general')
const letterOf = (facts = sampleCase) => toLetter(compose(facts, template))

describe.each(Object.keys(formats) as Format[])('%s', (format) => {
  test('holds the whole sample and has a name that says nothing of the seller', async () => {
    const file = await exportLetter(format, letterOf(), at)
    expect(file).toMatchObject({ ok: true, name: `plan-of-action-2026-04-20.${format}`, changed: '' })
  })

  test('holds hostile words as words', async () => {
    expect(await exportLetter(format, letterOf(hostileCase), at)).toMatchObject({ ok: true, changed: '' })
  })

  test('gives back any words as they were typed', async () => {
    const few = { ...sampleCase, causes: [], controls: [], exhibits: [] }
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => {
        const facts = { ...few, actions: [emptyAction('a1', words)] }
        const file = await exportLetter(format, letterOf(facts), at)
        if (!file.ok) throw new Error(file.message)
        const { default: exporter } = await formats[format].load()
        expect(bare(exporter.read(file.bytes).join('\n'))).toContain(bare(printable(words).text))
      }),
      { numRuns: 60 },
    )
  })
})

test('signs that no document can hold are replaced, and it is said', async () => {
  const facts = { ...sampleCase, business: { ...sampleCase.business, store: 'Harbor\u0007 Games\ud800' } }
  const file = await exportLetter('txt', letterOf(facts), at)
  expect(file).toMatchObject({
    ok: true,
    changed: '2 signs that no document can hold (U+0007, U+D800) now stand as “\ufffd”.',
  })
  expect(new TextDecoder().decode(file.ok ? file.bytes : undefined)).toContain('Harbor\ufffd Games\ufffd.')
})

test('a file from which a paragraph is missing is found out', async () => {
  const letter = letterOf()
  const [opening, ...rest] = letter.parts
  const shorter = { ...letter, parts: [...(opening ? [{ ...opening, blocks: opening.blocks.slice(1) }] : []), ...rest] }
  const back = readBack(docx, await docx.write(shorter, at), letter)
  expect(back).toMatchObject({ ok: false, missing: [expect.stringMatching(/^This plan answers the notice/)] })
})

test('a text that was sent before is written as the plain words that it is', async () => {
  const text = '# 1 cause\n\nWe *shipped* late.\n\nSnake_case [x](y)'
  const attempt = {
    id: 't1',
    sentOn: '',
    channel: '',
    text,
    parts: [{ section: 'root-cause' as const, heading: 'What _went_ wrong', start: 0, end: text.length, because: '' }],
    exhibits: [],
    reply: null,
  }
  const letter = toLetter(draftOfAttempt({ ...sampleCase, attempts: [attempt] }, attempt))
  const file = await exportLetter('txt', letter, at)
  const written = new TextDecoder().decode(file.ok ? file.bytes : undefined)
  expect(written).toContain(`What _went_ wrong\n\n${text}`)
})
