const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)

export const gapsWords = {
  title: (asked: number, answered: number) => `Amazon asked for ${things(asked)}. Your text answers ${answered}.`,
  titleNoPlan: (asked: number, answered: number) =>
    `Amazon asks for ${things(asked)}.${answered ? ` Your plan answers ${answered}.` : ''}`,
  titleNoAsks: 'What your text answers, and what is missing',
  lede: {
    plan: 'This is how the text that you sent reads to somebody who does not know your business.',
    fresh: 'Nothing is written yet. Begin with the first question; the order is yours.',
    begun: 'This is how your plan answers today.',
    good: 'Good already:',
  },
  asked: 'Amazon asked',
  says: 'What your text says',
  answer: 'Answer',
  nothing: 'Nothing found',
  usual: 'No request was read from a message, so these are the answers that Amazon usually asks for.',
  start: 'Start here',
  begin: 'Start with the first',
  all: (count: number) => `Show all ${count}`,
  fewer: 'Show fewer',
  everything: 'Everything that was found in the text you sent',
  none: 'Nothing was found. Look at the parts below: was the text split rightly?',
  caution: 'Before you do anything',
  split: 'How your text was split',
  splitHelp: 'Each part became cards that you can work on. If a part stands in the wrong place, move it.',
  section: 'Belongs to',
  because: 'Taken for this because of:',
  up: 'First lines belong to the part above',
  confirm: 'First, is this right?',
  toNotice: 'Check what was read from Amazon’s message',
} as const

export const answerNames = {
  answered: ['Answered', 'met', 'check'],
  thin: ['Thin', 'should', 'half'],
  missing: ['Missing', 'must', 'open'],
} as const
