import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

type Files = Record<string, Uint8Array>

const epoch = new Date(1980, 0, 1)

/**
 * The same document with everything taken out that differs from run to run: the clock, random relation names, counters
 * that go on from the document before, times in the archive. `at` is the day that it may name.
 */
export function normaliseDocx(bytes: Uint8Array, at: string): Uint8Array {
  const files = unzipSync(bytes)
  for (const name of Object.keys(files)) {
    if (/^word\/_rels\/.+\.rels$/.test(name)) nameRelations(files, name)
  }
  let drawings = 0
  for (const name of Object.keys(files).filter(isText).sort()) {
    edit(files, name, (xml) =>
      xml.replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, start: string) => `${start}${++drawings}"`),
    )
  }
  edit(files, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at.slice(0, 10)}T00:00:00Z`),
  )
  return pack(files)
}

const isText = (name: string): boolean => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)

/** Relations with random names are numbered in their order, in their list and in the part that uses them. */
function nameRelations(files: Files, list: string) {
  const part = list.replace('_rels/', '').replace(/\.rels$/, '')
  const names = Array.from(
    strFromU8(files[list] ?? new Uint8Array()).matchAll(/\bId="([^"]+)"/g),
    ([, name = '']) => name,
  )
  const plain = new Set(names.filter((name) => /^rId\d+$/.test(name)))
  let number = 1
  for (const name of names.filter((one) => !plain.has(one))) {
    while (plain.has(`rId${number}`)) number++
    const rename = (xml: string) => xml.replaceAll(`"${name}"`, `"rId${number}"`)
    plain.add(`rId${number}`)
    edit(files, list, rename)
    edit(files, part, rename)
  }
}

function edit(files: Files, name: string, change: (xml: string) => string) {
  const bytes = files[name]
  if (bytes) files[name] = strToU8(change(strFromU8(bytes)))
}

/** The list of contents first, as readers expect, then by name. */
function pack(files: Files): Uint8Array {
  const first = '[Content_Types].xml'
  const names = Object.keys(files).filter((name) => !name.endsWith('/') && name !== first)
  const entries = [first, ...names.sort()].map(
    (name) => [name, [files[name] ?? new Uint8Array(), { mtime: epoch, level: 6, os: 0 }]] as const,
  )
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0])
}
