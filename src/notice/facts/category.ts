import type { Span } from '#prose/prose.ts'
import type { FactFinder, FactHit, Message } from '../message.ts'
import type { Unit } from '../outline.ts'

const opening = /\bcategor(?:y|ies)(?: (?:below|concerned|affected))?\s*[:：]\s*/i
const proper = /[A-Z][\w'’]*(?:(?:,? (?:&|and)|,)? [A-Z][\w'’]*){0,6}/.source
const named = [
  new RegExp(`\\b(?:in|for|from|of) (?:the |your )?["“']?(${proper})["”']? (?:product )?categor(?:y|ies)\\b`),
  new RegExp(`\\bcategor(?:y|ies) (?:of )?["“']?(${proper})`),
  new RegExp(
    `\\b(?:offers|listings|products|privileges) in ["“']?(${proper})(?=["”']?(?:[.,;:]|$| (?:which|that|have|has|were|was|are|is|on|because|due)\\b))`,
  ),
]
const noCategory = /^(?:Amazon|Seller|Account|Europe|The|Our|Your|Performance)\b/

/** The product categories that are blocked: on the line that announces them, on the lines below it, or in a sentence. */
export const category: FactFinder = (message) =>
  message.units.flatMap((unit, index) => announced(message, unit, index) ?? inside(message, unit))

function announced({ plain, units }: Message, unit: Unit, index: number): FactHit[] | undefined {
  const match = opening.exec(plain.slice(unit.start, unit.end))
  if (!match) return undefined
  const start = unit.start + match.index + match[0].length
  if (start < unit.end) return hits(plain, [{ start, end: unit.end }])
  const following = units.slice(index + 1, index + 12)
  const end = following.findIndex(({ form, text }) => form === 'heading' || text.length > 60 || /[.?!:]$/.test(text))
  return hits(plain, following.slice(0, end < 0 ? undefined : end))
}

function inside({ plain }: Message, unit: Unit): FactHit[] {
  const text = plain.slice(unit.start, unit.end)
  const match = named.map((pattern) => pattern.exec(text)).find((found) => found?.[1] && !noCategory.test(found[1]))
  const words = match?.[1]
  if (!match || !words) return []
  const start = unit.start + match.index + match[0].indexOf(words)
  return hits(plain, [{ start, end: start + words.length }])
}

function hits(plain: string, spans: readonly Span[]): FactHit[] {
  return spans.flatMap(({ start, end }): FactHit[] => {
    const words = plain.slice(start, end).replace(/[\s.,;]+$/, '')
    return words ? [{ kind: 'category', value: words.replace(/\s+/g, ' '), start, end: start + words.length }] : []
  })
}
