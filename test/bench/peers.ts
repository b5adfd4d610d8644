import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import retextEnglish from 'retext-english'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import maxComma from 'textlint-rule-max-comma'
import noStartDuplicatedConjunction from 'textlint-rule-no-start-duplicated-conjunction'
import textlintWriteGood from 'textlint-rule-write-good'
import { unified } from 'unified'
import checkWithWriteGood from 'write-good'

const processor = unified()
  .use(retextEnglish)
  .use(retextReadability)
  .use(retextPassive)
  .use(retextIntensify)
  .use(retextRepeatedWords)
  .use(retextStringify)
  .freeze()

export const retext = (text: string): unknown => processor.processSync(text).messages

const kernel = new TextlintKernel()

/** Without `stop-words`, which compiles 2,000 expressions for every line and would leave nothing to compare. */
const options = {
  ext: '.txt',
  filePath: 'plan.txt',
  plugins: [{ pluginId: 'text', plugin: unwrapped(textPlugin) }],
  rules: [
    { ruleId: 'write-good', rule: unwrapped(textlintWriteGood) },
    { ruleId: 'max-comma', rule: unwrapped(maxComma) },
    { ruleId: 'no-start-duplicated-conjunction', rule: unwrapped(noStartDuplicatedConjunction) },
  ],
}

export const textlint = (text: string): Promise<unknown> => kernel.lintText(text, options)

export const writeGood = (text: string): unknown => checkWithWriteGood(text)

/** Node hands out the default of a CommonJS module one step too deep. */
function unwrapped<T extends object>(module: T | { readonly default: T }): T {
  return 'default' in module ? module.default : module
}
