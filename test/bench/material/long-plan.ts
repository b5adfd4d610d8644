import { sampleCase } from '#domain/sample-case.ts'
import { refusedPlan } from '#domain/sample-refused.ts'
import { countWords, sentencesIn, varied } from './varied.ts'

const heading = /^What .*\?$/m
const [, cause = '', action = '', prevention = ''] = refusedPlan.split(heading)
const [aboutCause, aboutActions, aboutPrevention] = refusedPlan.split('\n').filter((line) => heading.test(line))
const { causes, actions, controls, exhibits } = sampleCase

/** What stands under each heading, of the refused plan and of the good case, and its share of the words. */
const sections = [
  {
    heading: aboutCause,
    share: 0.4,
    texts: [cause, ...causes.flatMap(({ text, whys, effect }) => [text, ...whys.map((why) => why.text), effect])],
  },
  { heading: aboutActions, share: 0.25, texts: [action, ...actions.flatMap(({ text, result }) => [text, result])] },
  {
    heading: aboutPrevention,
    share: 0.25,
    texts: [prevention, ...controls.flatMap(({ text, owner, rhythm }) => [text, `${owner}, ${rhythm}`])],
  },
  {
    heading: 'Evidence',
    share: 0.1,
    texts: exhibits.map(({ title, covers }) => `${title}, which covers ${covers.join(' and ')}`),
  },
]

const halfSentence = 8
/** More sentences than the longest plan has. */
const most = 2_000

/**
 * A pasted plan of about so many words, as bullets with some paragraphs between. No two of its sentences are the same
 * text, and none is the same in another turn.
 */
export function longPlan(words: number, turn: number): string {
  let number = turn * most
  const parts = sections.map(({ heading, share, texts }) => {
    const own = texts.flatMap(sentencesIn)
    const sentences: string[] = []
    for (let count = halfSentence; count < words * share; count += countWords(sentences.at(-1) ?? '')) {
      sentences.push(varied(own[number % own.length] ?? '', number++))
    }
    return `${heading}\n\n${inLines(sentences)}`
  })
  return inOnePiece(parts.join('\n\n'))
}

/** Two sentences a bullet; each fourth pair is a paragraph. */
const inLines = (sentences: readonly string[]): string =>
  sentences
    .map((sentence, at) => {
      if (at % 2) return ` ${sentence}`
      return at % 8 === 6 ? `\n\n${sentence}` : `${at % 8 === 0 ? '\n\n' : '\n'}- ${sentence}`
    })
    .join('')
    .trim()

/** A string that was joined from many is put together by its first reader; here that is nobody who is measured. */
const inOnePiece = (text: string): string => Buffer.from(text).toString()
