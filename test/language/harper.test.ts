import { beforeAll, describe, expect, test } from 'vitest'
import { sampleCase } from '#domain/sample-case.ts'
import { sectionKinds } from '#domain/section.ts'
import { passagesOf } from '#draft/passages.ts'
import { type Harper, openHarper } from '#language/harper.ts'
import { ownNames } from '#language/own-names.ts'
import { remarksOn, withoutKnown } from '#language/remarks.ts'
import { tradeWords } from '#language/trade-words.ts'

let harper: Harper
beforeAll(async () => {
  harper = await openHarper('American')
})

const remarks = async (text: string) => remarksOn(text, await harper(text))
const shown = async (text: string) =>
  (await remarks(text)).map(({ kind, start, end, suggestions }) => [kind, text.slice(start, end), suggestions[0]])

describe('finds', () => {
  test.each([
    ['We recieved 12 complaints in March.', ['spelling', 'recieved', 'received']],
    ['Our suplier sent an invoice.', ['spelling', 'suplier', 'supplier']],
    ['A order was late, so we called the buyer.', ['grammar', 'A', 'An']],
    ['We should of checked the invoices.', ['grammar', 'should of', 'should have']],
    ['We did not shipped the order.', ['grammar', 'shipped', 'ship']],
    ['The label lost it’s barcode.', ['grammar', 'it’s', 'its']],
    ['The packer doesn’t know it, so he don’t scan.', ['grammar', 'don’t', 'doesn’t']],
    ['We sent all informations to the buyer.', ['grammar', 'informations', 'information']],
    ['The orders was shipped late 🚚 by our packers.', ['grammar', 'was', 'were']],
    ['🚚 The packers recieved a list.', ['spelling', 'recieved', 'received']],
  ])('“%s”', async (text, remark) => expect(await shown(text)).toEqual([remark]))
})

describe('is silent about', () => {
  test.each([
    'The ASIN B08N5WRWNW was removed, and 14 SKUs, e.g. TOY-1182-RED, were closed.',
    'Deposco exports the orders to BigCommerce every 15 minutes, and ShipperHQ sends the numbers back.',
    'The FBA shipment FBA15DJ9K1 left with OnTrac, not with Purolator.',
    'The delisted items were polybagged and relabelled by hand.',
    'any order without carrier, service and tracking ID',
    'Before the label is printed, the packer reads the order, scans the item, weighs the parcel, compares the address with the one on the screen, and only then presses the key that prints the label for the carrier.',
  ])('“%s”', async (text) => expect(await shown(text)).toEqual([]))

  test('the finished sample, with the names of its case', async () => {
    const known = ownNames(sampleCase)
    const passages = sectionKinds.flatMap((section) =>
      passagesOf(sampleCase, section).map((one) => ({ section, ...one })),
    )
    for (const { section, path, prose } of passages) {
      const found = (await remarks(prose.source)).map((remark) => ({
        ...remark,
        path,
        section,
        words: prose.source.slice(remark.start, remark.end),
      }))
      expect(withoutKnown(found, known)).toEqual([])
    }
  })

  test('each word of the trade', async () => {
    for (const word of tradeWords) expect(await shown(`We wrote ${word} on it.`)).toEqual([])
  })
})

test('what it says is a sentence without Markdown', async () => {
  const texts = [
    'We has it.',
    'We recieved it.',
    'Their is a new list.',
    'We are use to the old system.',
    'An customer wrote.',
  ]
  for (const text of texts)
    for (const { message } of await remarks(text)) expect(message).toMatch(/^\p{Lu}[^`]*[.?!]$/u)
})

test('another English has another spelling', async () => {
  const british = await openHarper('British')
  expect(await british('The licence for the colour was paid.')).toEqual([])
  expect(await shown('The licence was paid.')).toEqual([['spelling', 'licence', expect.any(String)]])
})
