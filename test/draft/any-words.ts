import fc from 'fast-check'

/** Pieces that mean something to Markdown, to Liquid, to Word or to a form. */
const traps = [
  '- ',
  '1. ',
  '2. ',
  '14. ',
  '+ ',
  '* ',
  '# ',
  '> ',
  '---',
  '===',
  '```',
  '~~~',
  '**',
  '_',
  '[x]: http://a.b',
  '![a](b)',
  '<b>',
  '<turn>',
  '<<block>',
  '<',
  '<!-- -->',
  '|',
  ':-:',
  '\\',
  '&amp;',
  '&',
  '{{ notice }}',
  '{% raw %}',
  'https://x.y/a_b?c=1&d=*2*',
  'www.a.b',
  'me@a.b',
  'CURRENT',
  'TOTAL_PAGES',
  'PAGE',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    ',
  '\v',
  '\u2028',
  '\u00a0',
  'שלום',
  '日本',
  '👩‍🔧',
]

/** Anything that a seller can type or paste. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...traps, 'a', 'Zoë', ' ', '7', '.'), minLength: 1, maxLength: 14 }),
)

/** The words without what Markdown shows otherwise: list marks, bold pairs, line ends. A number alone may be a mark. */
export const bare = (text: string): string =>
  text
    .replaceAll('**', '')
    .split(/[\s\u0085]+/)
    .filter((word) => word && !/^(?:-|\d{1,3}\.?)$/.test(word))
    .join(' ')
