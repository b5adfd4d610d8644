import { describe, expect, test } from 'vitest'
import { withAll } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import { isEnglish } from '#language/is-english.ts'
import { requestsOf } from '#language/requests.ts'

const asked = (changes: Readonly<Record<string, string>> = {}) =>
  requestsOf(compose(withAll(sampleCase, changes), templateFor('vtr')))

describe('is read', () => {
  test.each([
    'We has replaced the system.',
    'Wee recieved meny complains form custmers abut wrong adres in the lable.',
    'The manager check the report every day.',
    'Labels through Buy Shipping only',
    'No new order route without test orders',
  ])('“%s”', (text) => expect(isEnglish(text)).toBe(true))
})

describe('is not read', () => {
  test.each([
    '',
    'Shipping lead',
    'ShipStation shipment log',
    'Wir haben die Bestellungen am Montag nicht verschickt, weil der Drucker defekt war.',
    'Nous avons retiré les annonces et remboursé tous les clients.',
    'Hemos retirado los productos y reembolsado a los clientes.',
    'Abbiamo controllato gli ordini ogni giorno.',
    'Wij hebben de lijsten verwijderd en de klanten terugbetaald.',
    'Usunęliśmy oferty i zwróciliśmy pieniądze klientom.',
    '我们已经删除了所有的商品。',
  ])('“%s”', (text) => expect(isEnglish(text)).toBe(false))
})

test('each request holds a field of the plan, block by block', () => {
  const text = 'We did this:\n- we called the carrier\n- we wrote to the buyers'
  const request = asked({ 'causes/c1/text': text }).find(({ path }) => path === 'causes/c1/text')
  expect(request?.text).toBe(text)
  expect(request?.section).toBe('root-cause')
  expect(request?.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'We did this:',
    'we called the carrier',
    'we wrote to the buyers',
  ])
})

test('most fields of the finished sample are read, and only they', () => {
  const paths = asked().map(({ path }) => path)
  expect(paths).toContain('controls/p1/text')
  expect(paths).not.toContain('controls/p1/owner')
  expect(new Set(paths).size).toBe(paths.length)
})
