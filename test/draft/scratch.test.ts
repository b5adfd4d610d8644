import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { sampleCase } from '#domain/sample-case.ts'
import { compose } from '#draft/compose.ts'
import { templates } from '#draft/templates.ts'
import { toLetter } from '#export/letter.ts'
import { exportLetter } from '#export/export-letter.ts'
import { answersByQuestion } from '#export/questions.ts'
test('x', async () => {
  for (const t of templates) for (const f of ['docx', 'md', 'txt'] as const) {
    const t0 = performance.now()
    const r = await exportLetter(f, toLetter(compose(sampleCase, t)), '2026-04-20T09:00:00.000Z')
    if (!r.ok) console.log(r); else { writeFileSync(`/tmp/out-${t.id}.${f}`, r.bytes); console.log(t.id, f, r.name, r.bytes.length, r.changed, performance.now() - t0) }
  }
  console.log(answersByQuestion(compose(sampleCase, templates.find((t) => t.id === 'vtr')!)).map((a) => [a.question, a.asked, a.characters, a.text.slice(0,300)]))
})
