import { test } from 'vitest'
import { longPlan } from './bench/material/long-plan.ts'
import { longCase } from './bench/material/long-case.ts'
import { countWords, sentencesIn } from './bench/material/varied.ts'
import { readPlan } from '#intake/read-plan.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import { readProse } from '#prose/prose.ts'
test('x', () => {
  for (const n of [300, 1500, 15000]) {
    const t = longPlan(n, 3)
    const s = readProse(t).sentences.map(x=>x.text)
    console.log(n, countWords(t), s.length, new Set(s).size, readPlan(t).parts.map(p=>[p.section,p.heading,p.end-p.start]))
    if (n===300) console.log(t)
    const c = compose(longCase(n, 2), templateFor('vtr'))
    console.log(c.sections.map(s=>s.passages.length), c.sections.reduce((n,s)=>n+s.passages.reduce((n,p)=>n+p.prose.words,0),0), c.sections.reduce((n,s)=>n+countWords(s.markdown),0))
    if (n===300) console.log(c.sections.map(s=>s.markdown).join('\n'))
  }
})
