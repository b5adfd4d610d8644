import { sampleCase } from '#domain/sample-case.ts'
import { readProse } from '#prose/prose.ts'
import { actionWords, causeWords, controlWords, planWords } from '#rubric/case-words.ts'
import { attemptOf, lastAttempt } from '#rubric/last-attempt.ts'
import { factRule } from '#rubric/rule.ts'

const fewestWords = 8
const fewestSentences = 3
const most = 0.3

export default factRule({
  severity: 'must',
  concern: 'asked',
  message: '{same} of {all} longer sentences are the ones that were sent before.',
  question: 'What is new since then: which fact, which step, which document?',
  why: 'A text that was refused is refused again. Reviewers see their own notes on it.',
  how: 'Change what the reply points at, and show what is new. Dates and numbers may stay.',
  source: { codes: ['C14', 'F7', 'C31', 'C36'], checked: '2026-11-01' },
  *find(facts) {
    const last = lastAttempt(facts)
    if (!last) return
    const now = longSentences(planWords(facts))
    const sent = new Set(longSentences(last.text))
    const same = now.filter((one) => sent.has(one)).length
    if (now.length >= fewestSentences && same > most * now.length)
      yield { path: `attempts/${last.id}/text`, params: { same, all: now.length } }
  },
  examples: {
    bad: [
      {
        when: 'the whole text was sent before',
        given: { 'attempts/t1': attemptOf('root-cause', planWords(sampleCase)) },
        at: 'attempts/t1/text',
      },
      {
        when: 'the steps were sent before',
        given: { 'attempts/t1': attemptOf('corrective', `${actionWords(sampleCase)}\n${controlWords(sampleCase)}`) },
      },
      {
        when: 'only capitals differ',
        given: { 'attempts/t1': attemptOf('root-cause', planWords(sampleCase).toUpperCase()) },
      },
    ],
    good: [
      { when: 'nothing was sent', given: {} },
      {
        when: 'another text was sent',
        given: {
          'attempts/t1': attemptOf(
            'root-cause',
            'A field was empty in our confirmations, and we will look at it each week from now on.',
          ),
        },
      },
      {
        when: 'the cause is told again and the steps are new',
        given: { 'attempts/t1': attemptOf('root-cause', causeWords(sampleCase).slice(0, 500)) },
      },
      {
        when: 'there is hardly any text yet',
        given: { causes: [], actions: [], controls: [], 'attempts/t1': attemptOf('root-cause', 'We are sorry.') },
      },
    ],
  },
})

/** Sentences without case, marks and spaces. Short ones are headings and facts, which have to stay. */
const longSentences = (text: string): string[] =>
  readProse(text)
    .sentences.filter(({ words }) => words >= fewestWords)
    .map((one) =>
      one.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
