import type { Path } from '#domain/path.ts'
import type { Dialect } from './dialect.ts'
import type { LanguageFinding } from './language-finding.ts'
import type { Answered, Asked } from './language-messages.ts'
import type { LanguageRequest } from './requests.ts'

/** The worker as this file needs it; ui makes the real one. */
export type LanguageWorker = {
  onmessage: ((event: MessageEvent<Answered>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  readonly postMessage: (message: Asked) => void
  readonly terminate: () => void
}

/** What became of a question: a field that was read, or a sentence why nothing more will come. */
export type LanguageAnswer =
  | {
      readonly ok: true
      readonly path: Path
      readonly text: string
      readonly findings: readonly LanguageFinding[]
      readonly waiting: number
    }
  | { readonly ok: false; readonly message: string }

export type LanguageCheck = {
  /** Asks for these fields, one at a time. What was asked before and did not begin is forgotten. */
  readonly ask: (requests: readonly LanguageRequest[], dialect: Dialect) => void
  /** Ends the worker and gives its memory back. Nothing is heard after it. */
  readonly close: () => void
}

const stopped = (why: string) =>
  `The language check could not go on (${why}). Your text is as you left it. Turn the check on again, or use the spelling marks of your browser.`

/** The language check in a worker that starts with the first question. */
export function openLanguageCheck(start: () => LanguageWorker, hear: (answer: LanguageAnswer) => void): LanguageCheck {
  let worker: LanguageWorker | null = null
  let queue: readonly LanguageRequest[] = []
  let dialect: Dialect = 'American'
  let running: { readonly id: number; readonly request: LanguageRequest; stale: boolean } | null = null
  let lastId = 0

  function close() {
    worker?.terminate()
    worker = null
    queue = []
    running = null
  }
  function fail(why: string) {
    close()
    hear({ ok: false, message: stopped(why) })
  }
  function started(): LanguageWorker {
    const begun = start()
    begun.onmessage = ({ data }) => take(data)
    begun.onerror = ({ message }) => fail(message || 'its program did not load')
    return begun
  }
  function next() {
    const [request, ...rest] = queue
    if (running || !request) return
    try {
      worker ??= started()
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error))
      return
    }
    queue = rest
    lastId += 1
    running = { id: lastId, request, stale: false }
    worker.postMessage({ id: lastId, text: request.text, blocks: request.blocks, dialect })
  }
  function take(answer: Answered) {
    if (answer.id !== running?.id) return
    if (!answer.ok) {
      fail(answer.message)
      return
    }
    const { request, stale } = running
    running = null
    if (!stale) hear({ ok: true, ...readingOf(request, answer.remarks), waiting: queue.length })
    next()
  }
  return {
    ask(requests, spelledAs) {
      const isRunning = (request: LanguageRequest) =>
        dialect === spelledAs && running?.request.path === request.path && running.request.text === request.text
      if (running) running.stale = !requests.some(isRunning)
      queue = requests.filter((request) => !isRunning(request))
      dialect = spelledAs
      next()
    },
    close,
  }
}

const readingOf = ({ path, section, text }: LanguageRequest, remarks: Extract<Answered, { ok: true }>['remarks']) => ({
  path,
  text,
  findings: remarks.map((remark) => ({ ...remark, path, section, words: text.slice(remark.start, remark.end) })),
})
