import { Document, Packer, Paragraph, TextRun } from 'docx'
import { sampleToday } from '#domain/sample-case.ts'
import { exportLetter } from '#export/export-letter.ts'
import { type Letter, textOf } from '#export/letter.ts'
import type { Bench } from './bench.ts'
import { letterWithAnnex, sampleLetter } from './material/letters.ts'
import { medians } from './medians.ts'
import { ms, row } from './table.ts'

const bare = 'its paragraphs through docx, bare'

export default (async () => {
  const letters = { sample: sampleLetter, annex: letterWithAnnex() }
  const { sample, plainSample } = await medians(
    { sample: () => () => written(letters.sample), plainSample: () => () => plain(letters.sample) },
    { warmUp: 8, rounds: 15 },
  )
  const { annex, plainAnnex } = await medians(
    { annex: () => () => written(letters.annex), plainAnnex: () => () => plain(letters.annex) },
    { warmUp: 1, rounds: 5 },
  )
  return [
    row('DOCX of the sample, 3 pages, read back', ms(sample), ms(150), [
      { times: sample / plainSample, of: bare, limit: 8 },
    ]),
    row('DOCX of 50 pages with a table of 1,000 rows, read back', ms(annex), ms(2_000), [
      { times: annex / plainAnnex, of: bare, limit: 20 },
    ]),
  ]
}) satisfies Bench

async function written(letter: Letter): Promise<void> {
  const file = await exportLetter('docx', letter, `${sampleToday}T09:00:00.000Z`)
  if (!file.ok) throw new Error(file.message)
}

/** The same text with no styles, no lists, no tables and no reading back. */
const plain = (letter: Letter): Promise<ArrayBuffer> =>
  Packer.toArrayBuffer(
    new Document({
      sections: [{ children: textOf(letter).map((text) => new Paragraph({ children: [new TextRun(text)] })) }],
    }),
  )
