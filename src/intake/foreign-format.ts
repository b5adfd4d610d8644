/** A file format that is not plain text: what it is called, and how its text gets here. */
export type ForeignFormat = { readonly what: string; readonly todo: string }

const copyFrom = (program: string) => `Open it in ${program}, select all, copy, and paste here.`
const format = (what: string, program: string): ForeignFormat => ({ what, todo: copyFrom(program) })

const word = format('a Word document', 'Word')
const image: ForeignFormat = { what: 'a picture', todo: 'Type or paste the text that it shows.' }
const archive: ForeignFormat = { what: 'an archive', todo: 'Unpack it, then choose the text file in it.' }
const sheet = format('a spreadsheet', 'your spreadsheet program')
const slides = format('a presentation', 'the program that made it')
const mail = format('a saved e-mail', 'your mail program')
const page = format('a web page', 'your browser')

const byExtension: Readonly<Record<string, ForeignFormat>> = {
  docx: word,
  doc: word,
  docm: word,
  dotx: word,
  rtf: format('a rich-text document', 'Word or TextEdit'),
  odt: format('an OpenDocument text', 'LibreOffice'),
  pages: format('a Pages document', 'Pages'),
  pdf: format('a PDF', 'your PDF viewer'),
  gdoc: format('a link to a Google document', 'Google Docs'),
  wpd: format('a WordPerfect document', 'WordPerfect'),
  xlsx: sheet,
  xls: sheet,
  ods: sheet,
  numbers: sheet,
  pptx: slides,
  ppt: slides,
  key: slides,
  eml: mail,
  msg: mail,
  html: page,
  htm: page,
  mht: page,
  zip: archive,
  rar: archive,
  '7z': archive,
  png: image,
  jpg: image,
  jpeg: image,
  gif: image,
  webp: image,
  heic: image,
  tif: image,
  tiff: image,
}

/** First bytes, for a file whose name says nothing or something wrong. */
const bySignature: readonly (readonly [string, ForeignFormat])[] = [
  ['%PDF-', format('a PDF', 'your PDF viewer')],
  ['{\\rtf', format('a rich-text document', 'Word or TextEdit')],
  ['PK\x03\x04', format('a document or an archive', 'the program that made it')],
  ['\xd0\xcf\x11\xe0', format('an Office document', 'the program that made it')],
  ['\x89PNG', image],
  ['\xff\xd8\xff', image],
  ['GIF8', image],
]

/** Which format that we do not read a file has, by its name or its first bytes; undefined where it may be plain text. */
export function foreignFormat(name: string, bytes: Uint8Array): ForeignFormat | undefined {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (Object.hasOwn(byExtension, extension)) return byExtension[extension]
  const first = String.fromCharCode(...bytes.subarray(0, 8))
  return bySignature.find(([signature]) => first.startsWith(signature))?.[1]
}
