import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Case } from '#domain/case.ts'
import { violationOf } from '#domain/open-case.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import { toLetter } from '#export/letter.ts'
import { readProse } from '#prose/prose.ts'
import type { Bench } from './bench.ts'
import { longCase } from './material/long-case.ts'
import { type Contestant, medians } from './medians.ts'
import { ms, row } from './table.ts'

/** As many as the sample's items have, so that each of them comes once. */
const words = 790
const markdown = unified().use(remarkParse).use(remarkGfm)
const composed = (facts: Case) => compose(facts, templateFor(violationOf(facts)))
const draftIn = (round: number) => composed(longCase(words, round))

const contestants = {
  composing: (round) => {
    const facts = longCase(words, round)
    return () => composed(facts)
  },
  reading: (round) => {
    const texts = draftIn(round).sections.flatMap(({ passages }) => passages.map(({ prose }) => `${prose.source} `))
    return () => texts.map(readProse)
  },
  lettering: (round) => {
    const draft = draftIn(round)
    return () => toLetter(draft)
  },
  parsing: (round) => {
    const texts = draftIn(round).sections.map((section) => section.markdown)
    return () => texts.map((text) => markdown.parse(text))
  },
} satisfies Record<string, Contestant>

export default (async () => {
  const { composing, reading, lettering, parsing } = await medians(contestants, { warmUp: 30, rounds: 31 })
  return [
    row('compose of a case like the sample, text new', ms(composing), null, [
      { times: composing / reading, of: 'reading its words' },
    ]),
    row('letter of its draft', ms(lettering), null, [
      { times: lettering / parsing, of: 'remark on the same Markdown' },
    ]),
  ]
}) satisfies Bench
