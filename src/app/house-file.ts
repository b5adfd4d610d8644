import { type HousePack, mostHouseBytes } from '#domain/house-pack.ts'
import { decodeText } from '#intake/decode-text.ts'
import { examplePack } from '#rubric/house/example-pack.ts'
import { type ReadHousePack, readHousePack } from '#rubric/house/read-house-pack.ts'
import { writeHousePack } from '#rubric/house/write-house-pack.ts'

const mediaType = 'application/yaml'
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** House rules from the bytes of a file. A pack that does not hold together is refused with a sentence. */
export function readHouseFile(name: string, bytes: Uint8Array): ReadHousePack {
  const refused = (why: string): ReadHousePack => ({
    ok: false,
    message: `“${name}” was not loaded and no rule was changed. ${why}`,
  })
  if (bytes.length > mostHouseBytes) return refused('It is larger than 256 kB, more than any pack needs.')
  const text = decodeText(bytes)
  if (text === undefined) return refused('It holds no readable text. Save it as a YAML file in UTF-8.')
  const read = readHousePack(text)
  return read.ok ? read : refused(read.message)
}

/** A pack as a file to share; what it is called and its version are the file's name. */
export const houseFile = (pack: HousePack) => ({
  name: `${plain(pack.name)}-${pack.version}.yaml`,
  mediaType,
  bytes: bytesOf(writeHousePack(pack)),
})

/** A small pack that shows every field that there is. */
export const exampleHouseFile = () => ({ name: 'house-rules-example.yaml', mediaType, bytes: bytesOf(examplePack) })

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'house-rules'
