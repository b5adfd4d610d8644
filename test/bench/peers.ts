import { readFileSync } from 'node:fs'
import { TextlintKernel, type TextlintRuleModule } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import retextEnglish from 'retext-english'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import maxComma from 'textlint-rule-max-comma'
import noDuplicatedConjunction from 'textlint-rule-no-start-duplicated-conjunction'
import stopWords, { parseDict } from 'textlint-rule-stop-words'
import textlintWriteGood from 'textlint-rule-write-good'
import { unified } from 'unified'
import writeGoodFn from 'write-good'

const processor = unified()
  .use(retextEnglish).use(retextReadability).use(retextPassive).use(retextIntensify).use(retextRepeatedWords).use(retextStringify)

export const retext = (text: string): number => processor.processSync(text).messages.length

const kernel = new TextlintKernel()
console.log(typeof textPlugin, Object.keys(textPlugin), typeof maxComma, Object.keys(maxComma), typeof stopWords, Object.keys(stopWords), typeof writeGoodFn)
const plain = (m: any) => m.default ?? m
const options = (full: boolean) => ({
  ext: '.txt',
  filePath: 'plan.txt',
  plugins: [{ pluginId: 'text', plugin: plain(textPlugin) }],
  rules: [
    { ruleId: 'write-good', rule: plain(textlintWriteGood) as TextlintRuleModule },
    { ruleId: 'max-comma', rule: plain(maxComma) as TextlintRuleModule },
    { ruleId: 'no-start-duplicated-conjunction', rule: plain(noDuplicatedConjunction) as TextlintRuleModule },
    ...(full ? [{ ruleId: 'stop-words', rule: stopWords as TextlintRuleModule, options: { defaultWords: false, words: parseDict(readFileSync('node_modules/textlint-rule-stop-words/dict.txt', 'utf8')) as any } }] : []),
  ],
})
const o1 = options(false), o2 = options(true)
export const textlint = async (text: string) => (await kernel.lintText(text, o1)).messages.length
export const textlintFull = async (text: string) => (await kernel.lintText(text, o2)).messages.length
export const writeGood = (text: string): number => writeGoodFn(text).length
