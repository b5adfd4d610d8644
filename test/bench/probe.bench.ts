import { fullReview } from './full-review.ts'
import { longPlan } from './material/long-plan.ts'
import { forgetProse } from '#prose/prose.ts'
import { rules } from '#rubric/registry.ts'
import { readPlan } from '#intake/read-plan.ts'
import { readProse } from '#prose/prose.ts'
const now = () => { const c = process.cpuUsage(); return (c.user + c.system) / 1000 }
export default async () => {
  // regex timing
  const exec = RegExp.prototype.exec
  const first = new Map<RegExp, number>()
  if (process.env.RX) RegExp.prototype.exec = function (this: RegExp, s: string) { if (first.has(this)) return exec.call(this, s); const a = performance.now(); const r = exec.call(this, s); first.set(this, performance.now() - a); return r } as any
  const text = longPlan(Number(process.env.WORDS ?? 1500), 0)
  for (let i = 0; i < 6; i++) {
    const t = longPlan(Number(process.env.WORDS ?? 1500), i)
    forgetProse()
    const a = performance.now(), c = now()
    if (i === 0) { readProse('We did it.\n'+t); console.log('read', performance.now() - a); readPlan(t); console.log('plan', performance.now() - a) }
    fullReview(t)
    console.log(i, (performance.now() - a).toFixed(1), 'cpu', (now() - c).toFixed(1))
  }
  const list = [...first].toSorted((a,b)=>b[1]-a[1])
  console.log(list.length, list.reduce((s,[,x])=>s+x,0)); for (const [r,x] of list.slice(0,25)) console.log(x.toFixed(2), r.source.length, r.flags, r.source.slice(0,100))
  return []
}
