import type { Case } from '#domain/case.ts'
import type { Ask } from '#domain/notice.ts'
import type { JudgedSection } from '#domain/section.ts'
import { asksOf, documentsFor, sectionsOf } from '#rubric/asks.ts'
import { factRule } from '#rubric/rule.ts'

const listOf = { 'root-cause': 'causes', corrective: 'actions', preventive: 'controls', evidence: 'exhibits' } as const

export default factRule({
  severity: 'must',
  concern: 'asked',
  message: 'Amazon asks: “{ask}”. Nothing answers it yet.',
  question: 'What is your answer to “{ask}”?',
  why: 'Each line of the message is checked. A line without an answer brings the same message back.',
  how: 'Answer each line of the message, in its order and in its words.',
  source: { codes: ['A1', 'A5', 'C5', 'F12', 'C37', 'C2'], checked: '2026-11-01' },
  *find(facts) {
    for (const ask of asksOf(facts)) {
      for (const section of sectionsOf(ask))
        if (!isAnswered(facts, section, ask)) yield { path: listOf[section], params: { ask: ask.words } }
    }
  },
  examples: {
    bad: [
      { when: 'nothing says what caused it', given: { causes: [] }, at: 'causes' },
      { when: 'no step prevents it', given: { controls: [] }, at: 'controls' },
      { when: 'evidence is asked for and none is there', given: { exhibits: [] }, at: 'exhibits' },
      {
        when: 'invoices are asked for and none is there',
        given: { 'notice/asks/k9': asked('invoices', 'Send invoices of the last 365 days') },
        at: 'exhibits',
      },
    ],
    good: [
      { when: 'every line has its answer', given: {} },
      { when: 'nothing is asked', given: { 'notice/asks': [], causes: [] } },
      {
        when: 'the section is in own words',
        given: { controls: [], 'ownWords/preventive': 'Each morning the lead opens the report.' },
      },
      {
        when: 'invoices are asked for and there',
        given: { 'notice/asks/k9': asked('invoices', 'Send invoices'), 'exhibits/e1/kind': 'invoice' },
      },
    ],
  },
})

function isAnswered(facts: Case, section: JudgedSection, ask: Ask): boolean {
  if (section === 'evidence') return documentsFor(ask, facts.exhibits).some(({ unavailable }) => !unavailable.trim())
  return Boolean(facts.ownWords[section]?.trim()) || facts[listOf[section]].some(({ text }) => text.trim())
}

function asked(kind: Ask['kind'], words: string): Ask {
  return { id: 'k9', issue: 'i1', kind, words, start: 0, end: 0 }
}
