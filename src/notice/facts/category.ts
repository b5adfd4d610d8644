import type { FactFinder, FactHit, Message } from '../message.ts'

const opening = /\bcategor(?:y|ies)\s*[:：]\s*/i
const named =
  /\b(?:in|for|from) (?:the |your )?["“']?((?:[A-Z][\w'’]*|&|and|,)(?: (?:[A-Z][\w'’]*|&|and))*)["”']? (?:product )?categor(?:y|ies)\b/

/** The product categories that are blocked: on the line that announces them, on the lines below it, or in the sentence. */
export const category: FactFinder = (message) =>
  message.units.flatMap((unit, index) => announced(message, index) ?? inside(message, unit))

function announced({ plain, units }: Message, index: number): FactHit[] | undefined {
  const unit = units[index]
  const match = unit && opening.exec(plain.slice(unit.start, unit.end))
  if (!unit || !match) return undefined
  const start = unit.start + match.index + match[0].length
  if (start < unit.end) return [hit(plain, start, unit.end)]
  const below: FactHit[] = []
  for (const next of units.slice(index + 1, index + 12)) {
    if (next.form === 'heading' || next.text.length > 60 || /[.?!:]$/.test(next.text)) break
    below.push(hit(plain, next.start, next.end))
  }
  return below
}

function inside({ plain }: Message, unit: Message['units'][number]): FactHit[] {
  const text = plain.slice(unit.start, unit.end)
  const words = named.exec(text)?.[1]
  if (!words) return []
  const start = unit.start + text.indexOf(words)
  return [hit(plain, start, start + words.length)]
}

function hit(plain: string, start: number, end: number): FactHit {
  const words = plain.slice(start, end).replace(/[\s.,;]+$/, '')
  return { kind: 'category', value: words.replace(/\s+/g, ' '), start, end: start + words.length }
}
