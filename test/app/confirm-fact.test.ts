import { expect, test } from 'vitest'
import { allConfirmed, confirmed } from '#app/confirm-fact.ts'
import { messageRead } from '#app/read-message.ts'
import { caseSchema } from '#domain/case.ts'
import { openCase } from '#domain/open-case.ts'
import { withAll } from '#domain/path.ts'
import { refusedMessage } from '#domain/sample-refused.ts'

const blank = openCase('case-1', 'general', '2026-04-20T09:00:00.000Z')
const today = '2026-04-20'
const read = (text: string) => withAll(blank, messageRead(blank, text, today))

test('nothing that was read counts before the seller says so', () => {
  const facts = read(refusedMessage)
  expect(facts.notice.facts.length).toBeGreaterThan(4)
  expect(facts).toMatchObject({ marketplace: '', notice: { dueOn: '' } })
  expect(facts.issues[0]?.metric).toEqual(blank.issues[0]?.metric)
})

test('what is confirmed goes where the plan needs it', () => {
  const facts = read(refusedMessage)
  const sure = withAll(facts, allConfirmed(facts))
  expect(caseSchema.safeParse(sure).success).toBe(true)
  expect(sure).toMatchObject({
    marketplace: 'us',
    title: 'Toys & Games: Valid Tracking Rate',
    notice: { dueOn: '2026-04-24' },
    issues: [{ violation: 'vtr', scope: 'Toys & Games', metric: { value: 68.9, target: 95, windowDays: 30 } }],
  })
})

test('a fact that is not right changes nothing but its mark', () => {
  const facts = read(refusedMessage)
  const value = facts.notice.facts.find(({ kind }) => kind === 'metric-value')
  if (!value) throw new Error('the message names a value')
  const after = withAll(facts, confirmed(facts, value, 'no'))
  expect(after.issues).toEqual(facts.issues)
  const sure = withAll(after, allConfirmed(after))
  expect(sure.issues[0]?.metric).toMatchObject({ value: null, target: 95 })
})

test('a time such as 72 hours counts from the day of the message', () => {
  const facts = read(
    'Your account is at risk of deactivation. Date: April 1, 2026. Please send your plan of action within 72 hours.',
  )
  const received = withAll(facts, { 'notice/receivedOn': '2026-04-01' })
  expect(withAll(received, allConfirmed(received)).notice.dueOn).toBe('2026-04-04')
})
