import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { fullReview } from './full-review.ts'
import { longPlan } from './material/long-plan.ts'
import { median } from './medians.ts'

/** This file is its own worker: a thread whose code has never run. There it reviews one text and tells the time. */
if (!isMainThread) {
  const text = longPlan(workerData.words, workerData.turn)
  const start = performance.now()
  fullReview(text)
  parentPort?.postMessage(performance.now() - start)
}

/** The median milliseconds of the first review in a thread: code cold, text new. */
export async function coldReview(words: number, threads: number): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < threads; turn++) {
    const worker = new Worker(new URL(import.meta.url), { workerData: { words, turn } })
    const [time] = await once(worker, 'message')
    times.push(time)
    await worker.terminate()
  }
  return median(times)
}
