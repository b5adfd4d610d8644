import { Dialect as HarperDialect, type Lint, LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import type { Dialect } from './dialect.ts'
import type { Remark } from './language-finding.ts'
import { tradeWords } from './trade-words.ts'

/** Rules about taste, or that misread the words of the trade. */
const off = ['LongSentences', 'OxfordComma', 'NoOxfordComma', 'MassNouns', 'OrthographicConsistency', 'UseTitleCase']
/** Kinds of remark about style; the rubric speaks of what a plan should say. */
const style = new Set(['Readability', 'Style', 'Enhancement', 'Redundancy', 'Regionalism', 'Formatting'])
const mostSuggestions = 3

export type Harper = (block: string) => Promise<Remark[]>

/** Loads Harper with the dictionary of the trade: 16 MB, so only a worker and a test call it. */
export async function openHarper(dialect: Dialect): Promise<Harper> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: HarperDialect[dialect] })
  await linter.setup()
  await linter.importWords([...tradeWords])
  const config = await linter.getLintConfig()
  await linter.setLintConfig({ ...config, ...Object.fromEntries(off.map((rule) => [rule, false])) })
  return async (block) => {
    // Harper knows the typewriter's apostrophe only; both are one character long, so its offsets hold.
    const lints = await linter.lint(block.replace(/(?<=\p{L})’(?=\p{L})/gu, "'"), { language: 'plaintext' })
    return lints.map((lint) => remarkOf(lint, block)).filter((remark) => remark !== null)
  }
}

function remarkOf(lint: Lint, block: string): Remark | null {
  const span = lint.span()
  const { start, end } = span
  const kind = lint.lint_kind()
  const suggestions = lint.suggestions()
  const words = block.slice(start, end)
  const remark = {
    start,
    end,
    kind: kind === 'Spelling' ? ('spelling' as const) : ('grammar' as const),
    message: kind === 'Spelling' ? 'This word is not in the dictionary.' : plain(lint.message()),
    suggestions: distinct(suggestions.map((one) => replacement(words, one.get_replacement_text(), one.kind()))),
  }
  for (const held of [span, ...suggestions, lint]) held.free()
  // A field often holds half a sentence: its first word needs no capital.
  return style.has(kind) || (kind === 'Capitalization' && start === 0) ? null : remark
}

/** Harper's kinds of suggestion: 0 = replace, 1 = remove, 2 = insert after. */
function replacement(words: string, suggestion: string, kind: number): string {
  if (kind === 2) return words + suggestion
  if (words.includes('’')) return suggestion.replaceAll("'", '’')
  return /^\p{Lu}$/u.test(words) ? suggestion.charAt(0) + suggestion.slice(1).toLowerCase() : suggestion
}

const distinct = (suggestions: readonly string[]) => [...new Set(suggestions)].slice(0, mostSuggestions)

/** Harper's sentences are Markdown, and some end without a full stop. */
const plain = (message: string) => message.replace(/`([^`]+)`/g, '“$1”').replace(/([^.?!])$/, '$1.')
