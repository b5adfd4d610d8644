import { Liquid, LiquidError, type Template as Liquids } from 'liquidjs'
import { asMarkdown, endsInList } from './as-markdown.ts'
import { stopped } from './phrases.ts'

/** A piece of a template, ready to be filled. */
export type Parts = readonly Liquids[]

export type Engine = {
  readonly read: (source: string, file: string) => Parts
  readonly fill: (parts: Parts, scope: object) => string
}

/** Far above any plan, far below what hurts: characters of a template, milliseconds to fill one, things held meanwhile. */
const limits = { parseLimit: 1_000_000, renderLimit: 5_000, memoryLimit: 10_000_000 }

/**
 * Liquid with our own filters only: its own could read the clock, or let words through unescaped. Every value that a
 * template prints becomes literal Markdown. `wordings` are the parts that templates share, by name.
 *
 * - `sentence` ends the words with a full stop.
 * - `gap: 'words'` leaves `[words]` standing where there is no value.
 * - `each: 'part'` fills a part with every item, as paragraphs; `rows: 'part'` does so line by line.
 */
export function createEngine(wordings: Readonly<Record<string, string>>): Engine {
  const liquid = new Liquid({
    ...limits,
    templates: { ...wordings },
    cache: true,
    jsTruthy: true,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    outputEscape: (value: unknown) => asMarkdown(text(value)),
  })
  const files = new Map(Object.entries(wordings).map(([name, source]) => [source, `templates/parts/${name}.md`]))
  const parts = new Map<string, Parts>()
  const filled = new WeakMap<object, Map<string, string>>()

  function read(source: string, file: string): Parts {
    files.set(source, file)
    return located(() => liquid.parse(source, file), files)
  }

  const fill = (pieces: Parts, scope: object): string =>
    located(() => String(liquid.renderSync([...pieces], scope)), files)

  /** A part filled with an item. An item that did not change is not filled again. */
  function fillPart(name: string, item: object): string {
    const source = wordings[name]
    if (source === undefined) throw new Error(`templates/parts/${name}.md is missing`)
    const known = filled.get(item) ?? new Map<string, string>()
    filled.set(item, known)
    const pieces = parts.get(name) ?? read(source, `templates/parts/${name}.md`)
    parts.set(name, pieces)
    const words = known.get(name) ?? fill(pieces, item)
    known.set(name, words)
    return words
  }

  const all = (value: unknown, name: string, between: string): string =>
    [value]
      .flat()
      .map((item) => fillPart(name, item as object))
      .join(between)

  for (const name of Object.keys(liquid.filters)) delete liquid.filters[name]
  liquid.registerFilter('sentence', (value: unknown) => (endsInList(text(value)) ? text(value) : stopped(text(value))))
  liquid.registerFilter('gap', {
    raw: true,
    handler: (value: unknown, words: string) => asMarkdown(text(value)) || `[${words}]`,
  })
  liquid.registerFilter('each', { raw: true, handler: (value: unknown, name: string) => all(value, name, '\n\n') })
  liquid.registerFilter('rows', { raw: true, handler: (value: unknown, name: string) => all(value, name, '\n') })
  return { read, fill }
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value).trim())

/** A mistake in a template is our own: it is thrown, with the file and the line where it stands. */
function located<T>(work: () => T, files: ReadonlyMap<string, string>): T {
  try {
    return work()
  } catch (error) {
    if (!LiquidError.is(error)) throw error
    const { token, message, originalError } = error as LiquidError
    const cause = originalError && !LiquidError.is(originalError) ? originalError.message : message
    if (cause.startsWith('templates/')) throw new Error(cause)
    throw new Error(`${files.get(token.input) ?? 'templates'}:${token.getPosition()[0]} ${cause}`)
  }
}
