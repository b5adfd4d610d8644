import type { SectionKind } from '#domain/section.ts'
import type { Sentence } from '#prose/prose.ts'

/** A name in quotation marks, as a field or a button bears. */
export const quotedName = /["“‘'][\p{Lu}\d][^"”’'\n]{1,40}["”’']/u
const cause = /\b(?:because|so that|due to|which meant|led to|caused?|root cause|therefore|as a result)\b/i
const document =
  /\b(?:attach\w*|enclos\w*|exhibits?|appendix|annex|screenshots?|invoices? (?:no|number|#)|see (?:file|document|evidence))\b|\(E\d+\)/i

/** How many things a sentence says that could be checked: days, counts, ids, names of fields, a rhythm. */
export function specifics({ text, dates, numbers, identifiers, cadences }: Sentence): number {
  const days = dates.filter(({ precision }) => precision === 'day').length
  const counts = numbers.filter(({ unit, percent, value }) => percent || (unit && value !== 1)).length
  const rhythms = cadences.filter(({ hard }) => hard).length
  return 2 * (days + identifiers.length) + (dates.length - days) + counts + rhythms + Number(quotedName.test(text))
}

/** How well a sentence answers what a section is asked for: its specifics, and whether it does what the section does. */
export function fitness(sentence: Sentence, section: SectionKind): number {
  const { text, tense, actor, cadences, hedges } = sentence
  const acts = Number(actor === 'we' || actor === 'role')
  const fits: Readonly<Partial<Record<SectionKind, number>>> = {
    'root-cause': Number(cause.test(text)),
    corrective: acts + Number(tense === 'done'),
    preventive: acts + Number(tense === 'standing' || cadences.length > 0),
    evidence: Number(document.test(text)),
  }
  return specifics(sentence) + (fits[section] ?? 0) - hedges.length
}

/** Whether a sentence says that a document comes with the plan. */
export const namesDocument = ({ text }: Sentence): boolean => document.test(text)
