import { asMarkdown } from '#draft/as-markdown.ts'
import { blocksOf, textsOf } from './blocks.ts'
import type { Exporter } from './exporter.ts'

export default {
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write({ title, reference, parts }) {
    const sections = parts.flatMap(({ heading, markdown }) => [heading && `## ${asMarkdown(heading)}`, markdown])
    const text = [`# ${asMarkdown(title)}`, asMarkdown(reference), ...sections].filter(Boolean).join('\n\n')
    return new TextEncoder().encode(`${text}\n`)
  },
  read: (bytes) => textsOf(blocksOf(new TextDecoder().decode(bytes))),
} satisfies Exporter
