import { sectionKinds } from '#domain/section.ts'
import { matches } from '#prose/find.ts'
import type { Mention, Sentence } from '#prose/prose.ts'
import { proseRule } from '#rubric/rule.ts'

const marks = /[!?]{2,}|(?:[!?] ){1,}[!?]/g
const stars = /^[ \t]*\*{3,}[ \t]*(?=[^\s*])[^\n]*|^[ \t]*\*{5,}[ \t]*$/gm
/** Ordinary words that stand in capitals only for stress. Names, units and codes are none of them. */
const ordinary = new Set(
  'NOT NO NEVER ALWAYS ALL EVERY EVERYTHING ANY ONLY MUST PLEASE VERY DO DID DOES HAVE HAS HAD ARE WAS WERE WILL CANNOT WE OUR YOU YOUR WHY STOP URGENT IMPORTANT SORRY HELP NOTHING NOBODY NONE AGAIN WRONG TRUE FULLY IMMEDIATELY REALLY ABSOLUTELY TOTALLY COMPLETELY FALSE HONEST HONESTLY MANY TIMES WANT ORIGINAL AUTHENTIC GENUINE FAKE FAKES REPEAT MISTAKE MISTAKES PROMISE NOW TODAY MORE BEFORE BECAUSE BUT THIS THAT THERE THEY WITHOUT JUST EVER CAREFULLY STRICTLY DIRECTLY CLEARLY SERIOUSLY GUARANTEE GUARANTEED CORRECT PERSONALLY EXTREMELY SAME ATTENTION'.split(
    ' ',
  ),
)
const capitals = /(?<!["“‘'-])\b[A-Z]{2,}\b(?!["”-]|[.:#]? ?\d)/g
const run = /\b[A-Z]{2,}(?:[ ,]+[A-Z]{2,}){4,}\b/g

export default proseRule({
  severity: 'could',
  concern: 'polish',
  message: '“{words}” reads as raised voice.',
  question: 'Can the fact stand there in plain letters, with one mark at most?',
  why: 'Capitals, rows of stars and repeated marks sound angry and add no fact.',
  how: 'Write the sentence in plain letters. Let a number carry the weight.',
  source: { codes: ['A1', 'C5', 'C19'], checked: '2026-11-01' },
  in: sectionKinds,
  *find(prose) {
    const found: Mention[] = [...matches(marks, prose), ...matches(stars, prose)]
    for (const sentence of prose.sentences) if (sentence.form !== 'heading') found.push(...inCapitals(sentence))
    yield* found.sort((a, b) => a.start - b.start)
  },
  examples: {
    bad: [
      'We do ⟦NOT⟧ sell used goods⟦!!⟧',
      'How shall we answer for a courier⟦??⟧',
      '⟦*** Read this first, it matters⟧',
      'They told us that ⟦THIS WAS THEIR OWN MISTAKE⟧ in March.',
    ],
    good: [
      'We do not sell used goods.',
      'The goods of NORDWAVE USA went to FBA in the UK.',
      'ROOT CAUSE OF THE ISSUE',
      'Invoice NO. 4711 covers all ASINs that USPS and UPS moved.',
      'Does the rule apply? It does!',
    ],
  },
})

function inCapitals(sentence: Sentence): Mention[] {
  const stressed = matches(capitals, sentence)
  if (!stressed.length) return []
  const runs = matches(run, sentence)
  return runs.length ? runs : stressed.filter(({ words }) => ordinary.has(words))
}
