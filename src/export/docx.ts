import { Document, Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { docxBlocks } from './docx-blocks.ts'
import { pageNumber, referenceLine } from './docx-margins.ts'
import { numbering, styles, twips } from './docx-styles.ts'
import type { Exporter } from './exporter.ts'
import { look } from './look.ts'
import { normaliseDocx } from './normalise-docx.ts'

export default {
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async write(letter, at) {
    const { width, height } = look.page[letter.paper]
    const margin = twips(look.page.margin)
    const edge = twips(look.page.edge)
    const document = new Document({
      title: letter.title,
      creator: '',
      lastModifiedBy: '',
      compatibility: { version: 15 },
      styles: styles(letter.language),
      numbering: numbering(letter),
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: { width: twips(width), height: twips(height) },
              margin: { top: margin, right: margin, bottom: margin, left: margin, header: edge, footer: edge },
            },
          },
          headers: { first: referenceLine(letter, at), default: referenceLine(letter) },
          footers: { first: pageNumber(), default: pageNumber() },
          children: docxBlocks(letter),
        },
      ],
    })
    return normaliseDocx(new Uint8Array(await Packer.toArrayBuffer(document)), at)
  },
  read(bytes) {
    const body = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml']
    return Array.from(strFromU8(body ?? new Uint8Array()).matchAll(paragraphs), ([xml]) => paragraphText(xml))
  },
} satisfies Exporter

const paragraphs = /<w:p[ >].*?<\/w:p>/gs
const pieces = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const paragraphText = (xml: string): string =>
  Array.from(xml.matchAll(pieces), ([, text]) =>
    text === undefined ? '\n' : text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
  ).join('')
