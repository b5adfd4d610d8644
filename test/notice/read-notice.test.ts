import { describe, expect, test } from 'vitest'
import { readNotice } from '#notice/read-notice.ts'
import type { OwnNotice } from './own-notices.ts'
import { ownNotices } from './own-notices.ts'

const today = '2026-06-20'

describe.each(ownNotices.map((notice) => [notice.name, notice] as const))('%s', (_, notice: OwnNotice) => {
  const reading = readNotice(notice.text, today)

  test('type, route and outcome', () => {
    const { violation, route, outcome } = reading
    expect({ violation: violation.id, route, outcome }).toEqual({
      violation: notice.violation,
      route: notice.route,
      outcome: notice.outcome,
    })
  })

  test('asks', () => {
    expect(reading.asks.map(({ kind, words }) => [kind, words])).toEqual(notice.asks)
    expect(reading.unread.map(({ words }) => words)).toEqual(notice.unread ?? [])
  })

  test('facts', () => {
    const facts = reading.facts.filter(({ kind }) => kind !== 'violation').map(({ kind, value }) => [kind, value])
    expect(facts).toEqual(notice.facts)
  })

  test('survives what mail programs do to it', () => {
    const kinds = (text: string) => readNotice(text, today).asks.map(({ kind }) => kind)
    expect(kinds(notice.text.replace(/^/gm, '> '))).toEqual(kinds(notice.text))
    expect(kinds(notice.text.replaceAll('\n', '\r\n'))).toEqual(kinds(notice.text))
    expect(kinds(notice.text.replaceAll(' ', '\u00a0'))).toEqual(kinds(notice.text))
  })
})

test.each([
  ['Funds: we may keep them for up to 90 days because of chargebacks and A-to-z claims.', 'general'],
  ['The sale of counterfeit products is strictly prohibited. We got complaints about authenticity.', 'inauthentic'],
  ['Your account is deactivated under Section 3. Your valid tracking rate was too low.', 'vtr'],
  ['Your account is deactivated under Section 3 of the agreement.', 'section3-conduct'],
  ['The papers were forged or manipulated. You sent them to prove authenticity.', 'forged-docs'],
  ['', 'general'],
])('“%s” is about %s', (text, violation) => expect(readNotice(text, today).violation.id).toBe(violation))

test('the words that gave the type away are told, and other types are named', () => {
  const { violation, alternatives, sure } = readNotice(
    'Your late shipment rate is 9%. Your order defect rate is 2%. Please send a plan.',
    today,
  )
  expect(violation.words.map(({ words }) => words)).toContain('late shipment rate')
  expect(alternatives.map(({ id }) => id)).toContain('odr')
  expect(sure).toBe(false)
})

test.each([
  [
    'de',
    'Guten Tag, Ihr Konto wurde deaktiviert. Bitte senden Sie uns einen Plan, der die Ursache nennt und was Sie getan haben. ASIN B0ABCDEFGH, 95 %.',
  ],
  [
    'fr',
    'Bonjour, votre compte est désactivé. Veuillez nous envoyer un plan avec les causes et les mesures que vous avez prises. ASIN B0ABCDEFGH, 95 %.',
  ],
  [
    'it',
    'Il tuo account è stato disattivato. Ti chiediamo un piano con le cause e con quello che è stato fatto per il futuro. Abbiamo 2 casi non chiari della merce. B0ABCDEFGH',
  ],
  [
    'es',
    'Hemos desactivado su cuenta. Para volver a vender, usted debe enviar un plan con las causas y los pasos que ha tomado. B0ABCDEFGH',
  ],
  [
    'nl',
    'Uw account is uitgeschakeld. Wij hebben een plan nodig met de oorzaak van het probleem, en wat u heeft gedaan zodat het niet meer voorkomt. B0ABCDEFGH',
  ],
  ['ja', 'お客様の出品用アカウントを停止しました。改善計画を送ってください。B0ABCDEFGH'],
  ['zh', '您的卖家账户已被停用。请提交行动计划。B0ABCDEFGH'],
  ['ar', 'تم إيقاف حساب البائع الخاص بك. يرجى إرسال خطة. B0ABCDEFGH'],
] as const)('a message in %s is known as such and not misread', (language, text) => {
  const reading = readNotice(text, today)
  expect(reading.language).toBe(language)
  expect(reading.violation.id).toBe('general')
  expect([reading.asks, reading.unread, reading.isReply]).toEqual([[], [], false])
  expect(reading.facts.map(({ kind, value }) => [kind, value])).toEqual([['asin', 'B0ABCDEFGH']])
})

test.each([
  ['Thank you for your appeal. We need greater detail on the root cause.', 'more-needed'],
  ['We have reviewed your plan. The steps in it have not been implemented.', 'not-implemented'],
  ['Thank you for the invoices. They are invoices that could not be verified.', 'documents-refused'],
  ['Your appeal was read. Appeals need proof of compliance with the policy.', 'compliance-only'],
  ['This is not the right channel for your appeal.', 'wrong-channel'],
  ['Thank you for writing. You must first reactivate the other account.', 'other-account-first'],
  ['Your account has been reactivated.', 'approved'],
  ['We decided not to reinstate your account.', 'final-denial'],
  ['What you sent was accepted. Your account, however, remains deactivated. Thank you for your plan.', 'more-needed'],
  ['Once your account has been reactivated, you can list again. Please send a plan.', undefined],
  ['You may no longer sell on Amazon.com. We may not respond to further messages.', undefined],
])('“%s” says %s', (text, outcome) => expect(readNotice(text, today).outcome).toBe(outcome))
