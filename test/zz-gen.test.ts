import { test } from 'vitest'
import { longCase } from './bench/material/long-case.ts'
import { longPlan } from './bench/material/long-plan.ts'
import { countWords } from './bench/material/varied.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import { readProse } from '#prose/prose.ts'
test('x', () => {
  for (const n of [780, 800, 850, 1500, 11000]) {
    const f = longCase(n, 2)
    const c = compose(f, templateFor('vtr'))
    const s = c.sections.flatMap(s => s.passages.flatMap(p => p.path.endsWith('text')? p.prose.sentences.map(x=>x.text):[]))
    console.log(n, f.causes.length, f.actions.length, f.controls.length, f.exhibits.length, c.sections.reduce((n,s)=>n+s.passages.reduce((n,p)=>n+p.prose.words,0),0), c.sections.reduce((n,s)=>n+countWords(s.markdown),0), s.length, new Set(s).size)
  }
  for (const n of [300,1500,15000]) { const t = longPlan(n, 5); const s = readProse(t).sentences; console.log(n, countWords(t), s.length, new Set(s.map(x=>x.text)).size) }
  console.log(JSON.stringify(longCase(780,2).causes[0],null,1))
})
