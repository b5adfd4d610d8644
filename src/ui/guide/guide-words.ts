export const guideWords = {
  of: (number: number, all: number) => `Question ${number} of ${all}`,
  thin: 'Thin',
  strong: 'Strong',
  unknown: 'I don’t know yet',
  plainUnknown: 'The document will show a gap here until you answer.',
  back: 'Back',
  next: 'Next',
  map: 'All questions',
  answered: 'answered',
  open: 'open',
  none: 'Nothing to ask yet.',
} as const
