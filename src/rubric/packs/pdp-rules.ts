import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: ['product detail page', 'detail page rules', 'detail page', 'bullet points'],
  off: ['corrective/no-affected-remedy'],
  wants: [
    ...said(
      from('F22'),
      'Which page breaks which rule, line by line.',
      'How the content got there, and who approves it from now on.',
      'A search through the whole catalogue, with counts.',
    ),
  ],
  evidence: [...said(from('F22'), 'The page before and after.', 'The sheet of the search.')],
  trap: [...said(from('F14'), '“We had not read the policy” as the cause.')],
} satisfies Partial<Pack>
