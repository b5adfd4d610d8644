import { daysBetween, longDay } from '#domain/day.ts'
import { attemptOf } from '#rubric/last-attempt.ts'
import { factRule } from '#rubric/rule.ts'

const closeDays = 3
const waitDays = 7
const manyAttempts = 3

export default factRule({
  severity: 'could',
  concern: 'asked',
  message: '{what}.',
  question: 'What can be closed today, and is this the text you want to be judged by?',
  why: 'A day that passes can close the way. Two texts in the queue slow each other down, and tries may be counted.',
  how: 'Use the time for what must be answered. Send one complete plan, not three in a row.',
  source: { codes: ['A6', 'C23', 'F20', 'C4', 'C36'], checked: '2026-11-01' },
  answers: 'notice/dueOn',
  *find({ notice, attempts }, today) {
    const { dueOn, facts } = notice
    const left = dueOn ? daysBetween(today, dueOn) : Number.POSITIVE_INFINITY
    const isSentInTime = attempts.some(({ sentOn }) => sentOn && sentOn <= dueOn)
    if (left <= closeDays && !isSentInTime) yield { path: 'notice/dueOn', params: { what: dueWords(dueOn, left) } }
    const last = attempts.at(-1)
    if (last?.sentOn && !last.reply && daysBetween(last.sentOn, today) < waitDays) {
      const what = `A text was sent on ${longDay(last.sentOn)}, and no reply is here yet`
      yield { path: `attempts/${last.id}/sentOn`, params: { what } }
    }
    const limit = Number(
      facts.find(({ kind, confirmed }) => kind === 'attempts-limit' && confirmed !== 'no')?.value ?? 0,
    )
    if (limit && attempts.length === limit - 1)
      yield { path: 'attempts', params: { what: `The message allows ${limit} texts, and this is the last one` } }
    else if (attempts.length >= manyAttempts)
      yield { path: 'attempts', params: { what: `${attempts.length} texts were sent before this one` } }
  },
  examples: {
    bad: [
      { when: 'the day is near', given: { 'notice/dueOn': '2026-04-22' }, at: 'notice/dueOn' },
      { when: 'the day has passed', given: { 'notice/dueOn': '2026-04-10' }, at: 'notice/dueOn' },
      {
        when: 'a text was sent last week',
        given: { 'attempts/t1': attemptOf('root-cause', 'The field was empty.', '2026-04-17') },
        at: 'attempts/t1/sentOn',
      },
      {
        when: 'this is the last try',
        given: { attempts: [sent('t1')], 'notice/facts/n9': allowed('2') },
        at: 'attempts',
      },
      { when: 'three texts were sent', given: { attempts: [sent('t1'), sent('t2'), sent('t3')] }, at: 'attempts' },
    ],
    good: [
      { when: 'there is time', given: {} },
      { when: 'no day is known', given: { 'notice/dueOn': '' } },
      { when: 'the reply is here', given: { 'attempts/t1': sent('t1') } },
      {
        when: 'the text went out in time, long ago',
        given: {
          'notice/dueOn': '2026-04-10',
          'attempts/t1': attemptOf('root-cause', 'The field was empty.', '2026-04-01'),
        },
      },
    ],
  },
})

const dueWords = (day: string, left: number): string =>
  left < 0
    ? `The day to answer by, ${longDay(day)}, has passed`
    : `The day to answer by is ${longDay(day)}: ${left} day${left === 1 ? '' : 's'} left`

function sent(id: string) {
  return {
    ...attemptOf('root-cause', 'The field was empty.', '2026-03-20', {
      text: 'More detail, please.',
      receivedOn: '2026-03-30',
      asks: [],
    }),
    id,
  }
}

function allowed(value: string) {
  return { id: 'n9', kind: 'attempts-limit', words: value, value, note: '', start: 0, end: 0, confirmed: 'yes' }
}
