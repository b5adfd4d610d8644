import { createElement, type ReactNode } from 'react'
import type { Block, Run, Runs } from '#export/blocks.ts'
import { toLetter } from '#export/letter.ts'
import { useJudgement } from '../judgement-context.tsx'

/** The document as it will be sent: the same tree that the files are written from. */
export default function Preview() {
  const { draft } = useJudgement()
  const { title, reference, language, parts } = toLetter(draft)
  return (
    <section
      aria-label="Preview of the document"
      lang={language}
      className="rounded-sm border border-line bg-[#fff] px-6 py-8 font-serif text-[14px] leading-normal text-[#1c1b18] shadow-card sm:px-12 sm:py-12"
    >
      <p className="text-xs text-[#595959]">{reference}</p>
      <h2 className="mt-2 mb-3 text-[22px] font-semibold">{title}</h2>
      {parts.map(({ section, heading, blocks }) => (
        <div key={section}>
          {heading && <h3 className="mt-5 mb-1.5 text-[17px] font-semibold">{heading}</h3>}
          {inOrder('div', '', blocks.map(shown))}
        </div>
      ))}
    </section>
  )
}

/** Children that never move among each other need no keys: the document is drawn anew as a whole. */
const inOrder = (tag: string, className: string, children: readonly ReactNode[]) =>
  createElement(tag, { className: className || undefined }, ...children)

const indents = ['pl-5', 'pl-10', 'pl-15'] as const
const cell = 'border border-[#a6a6a6] px-2 py-1 align-top'

function shown(block: Block): ReactNode {
  switch (block.kind) {
    case 'heading':
      return inOrder('h4', 'mt-4 mb-1 font-semibold', words(block.runs))
    case 'paragraph':
      return inOrder('p', 'my-1.5 whitespace-pre-line', words(block.runs))
    case 'item': {
      const mark = block.continues ? '' : block.number === null ? '•' : `${block.number}.`
      return (
        <div className={`relative my-0.5 ${indents[Math.min(block.depth, 2)]}`}>
          <span aria-hidden="true" className="absolute -ml-4">
            {mark}
          </span>
          {inOrder('p', 'whitespace-pre-line', words(block.runs))}
        </div>
      )
    }
    case 'table':
      return (
        <div className="my-3">
          <table className="w-full border-collapse text-left text-xs wrap-anywhere">
            <thead>{row('th', `${cell} bg-[#ededed] font-semibold`, block.head)}</thead>
            {inOrder(
              'tbody',
              '',
              block.rows.map((cells) => row('td', cell, cells)),
            )}
          </table>
        </div>
      )
  }
}

const row = (tag: 'th' | 'td', className: string, cells: readonly Runs[]) =>
  inOrder(
    'tr',
    '',
    cells.map((runs) => inOrder(tag, className, words(runs))),
  )

const words = (runs: readonly Run[]): ReactNode[] =>
  runs.map(({ text, strong, emphasis }) => {
    const tag = strong ? 'b' : emphasis ? 'em' : null
    return tag ? inOrder(tag, '', [text]) : text
  })
