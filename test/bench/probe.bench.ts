import { openCase } from '#domain/open-case.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { draftOfAttempt } from '#draft/draft-of-attempt.ts'
import { readPlan } from '#intake/read-plan.ts'
import { forgetProse, readProse } from '#prose/prose.ts'
import { review } from '#rubric/review.ts'
import { rules } from '#rubric/registry.ts'
import { attemptOf } from '#app/open-from-plan.ts'
import { longPlan } from './material/long-plan.ts'
const blank = { ...openCase('b','vtr','2026-04-20T09:00:00.000Z'), issues: sampleCase.issues, notice: sampleCase.notice, marketplace: 'us' }
const med = (a: number[]) => a.toSorted((x,y)=>x-y)[a.length>>1]
export default async () => {
  const words = Number(process.env.WORDS ?? 1500), rounds = Number(process.env.ROUNDS ?? 120)
  const perRule: Record<string, number[]> = {}
  const wrapped = process.env.PER ? rules.map((rule: any) => {
    const wrap = (f: any) => f && ((...a: any[]) => { const s = performance.now(); const r = Array.from(f(...a)); (perRule[rule.id] ??= []).push(performance.now() - s); return r })
    return { ...rule, find: wrap(rule.find), inText: wrap(rule.inText) }
  }) : undefined
  const t: Record<string, number[]> = {}
  for (let r=0;r<rounds;r++) {
    const text = longPlan(words, r)
    const time = (name: string, f: () => unknown) => { const c0 = process.cpuUsage(); const a = performance.now(); const x = f(); (t[name] ??= []).push(performance.now()-a); const c = process.cpuUsage(c0); (t[name+' cpu'] ??= []).push((c.user+c.system)/1000); return x }
    forgetProse()
    const plan = time('readPlan', () => readPlan(text)) as any
    const at = attemptOf(blank, plan)
    const draft = time('draft', () => draftOfAttempt({...blank, attempts:[at]}, at)) as any
    time('review', () => review(draft, '2026-04-20', wrapped ?? rules))
    forgetProse()
    time('readProse', () => readProse(text))
  }
  console.log(words, Object.fromEntries(Object.entries(t).map(([k,v])=>[k, med(v)!.toFixed(2)+' min '+Math.min(...v).toFixed(2)])))
  if (wrapped) {
    const rows = Object.entries(perRule).map(([id, v]) => [id, med(v.slice(20))! * v.length / rounds] as const).toSorted((a,b)=>b[1]-a[1])
    const sum = rows.reduce((s, [,x])=>s+x,0)
    console.log('sum', sum.toFixed(2)); for (const [id, x] of rows.slice(0,25)) console.log(id.padEnd(45), x.toFixed(3), (100*x/sum).toFixed(1)+'%')
  }
  return []
}
