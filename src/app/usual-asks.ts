import type { AskKind } from '#domain/notice.ts'
import type { Draft } from '#draft/draft.ts'

const usual: readonly AskKind[] = ['root-cause', 'actions-taken', 'preventive-steps', 'evidence']

/** The draft as if Amazon had asked the usual questions, where no request was read from a message. */
export function withUsualAsks(draft: Draft): Draft {
  const { notice, attempts, issues } = draft.case
  if (notice.asks.length || attempts.some(({ reply }) => reply?.asks.length)) return draft
  const asks = usual.map((kind, index) => ({
    id: `k${index + 1}`,
    issue: issues[0]?.id ?? 'i1',
    kind,
    words: '',
    start: 0,
    end: 0,
  }))
  return { ...draft, case: { ...draft.case, notice: { ...notice, asks } } }
}
