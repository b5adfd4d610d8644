import { sampleCase } from '#domain/sample-case.ts'
import { causeWords } from '#rubric/case-words.ts'
import { containment, contentWords } from '#rubric/content-words.ts'
import { attemptOf, lastAttempt, wordsSent } from '#rubric/last-attempt.ts'
import { factRule } from '#rubric/rule.ts'

const least = 0.3
const enoughWords = 6
const bridge =
  /\b(?:(?:further|closer|second|new|later|deeper) (?:review|look|check|analysis|search)|in addition to (?:what|the cause)|(?:earlier|before|previously|first),? (?:we|i) (?:reported|named|wrote|said|thought|believed)|(?:our|my) (?:first|earlier|last|previous) (?:answer|text|plan|appeal|submission)|since (?:then|our last)|we (?:have )?(?:now|since) (?:found|learned|seen))\b/i

export default factRule({
  severity: 'should',
  concern: 'contradiction',
  message: 'The cause is another one than in what you sent last, and no sentence says why.',
  question: 'What did you find since then that changed the cause?',
  why: 'Two different stories cost trust. One line on what you found since then keeps it.',
  how: 'Say in one sentence what you named before and what your records showed after that.',
  source: { codes: ['C12', 'C11'], checked: '2026-11-01' },
  *find(facts) {
    const last = lastAttempt(facts)
    const [first] = facts.causes
    if (!last || !first) return
    const now = causeWords(facts)
    const sent = contentWords(wordsSent(last, 'root-cause'))
    if (sent.size < enoughWords || bridge.test(now)) return
    if (containment(sent, contentWords(now)) < least) yield `causes/${first.id}/text`
  },
  examples: {
    bad: [
      {
        when: 'mails were named before',
        given: {
          'attempts/t1': attemptOf(
            'root-cause',
            'E-mails with the numbers landed in the spam folder of our inbox, unread for weeks.',
          ),
        },
        at: 'causes/c1/text',
      },
      {
        when: 'a courier was named before',
        given: {
          'attempts/t1': attemptOf(
            'root-cause',
            'Drivers of the courier skipped the handover scan during a strike in winter.',
          ),
        },
      },
      {
        when: 'a worker was named before',
        given: {
          'attempts/t1': attemptOf(
            'root-cause',
            'A temporary worker mixed up postage stickers while our supervisor was on holiday.',
          ),
        },
      },
    ],
    good: [
      { when: 'nothing was sent', given: {} },
      { when: 'the same cause was named', given: { 'attempts/t1': attemptOf('root-cause', causeWords(sampleCase)) } },
      {
        when: 'a sentence bridges the two',
        given: {
          'attempts/t1': attemptOf(
            'root-cause',
            'E-mails with the numbers landed in the spam folder of our inbox, unread for weeks.',
          ),
          'causes/c2/text':
            'Our first answer named the mail filter; the report shows that the empty field was the larger cause.',
        },
      },
      {
        when: 'what was sent had no cause',
        given: {
          'attempts/t1': attemptOf('corrective', 'We replaced the mail filter and read every message by hand.'),
        },
      },
    ],
  },
})
