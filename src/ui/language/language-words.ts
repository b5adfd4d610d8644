export const languageWords = {
  tab: 'Language',
  title: 'Spelling and grammar',
  about:
    'Your browser already underlines words that it does not know. This check also reads the grammar. It looks at the English of your fields and never at what the plan says, and it changes no count and no level.',
  cost: 'It loads 16 MB once, from this computer’s copy of the app. It runs on this device. Nothing is sent.',
  turnOn: 'Check spelling and grammar on this device',
  loading: 'Loading the check…',
  reading: (fields: number) => (fields === 1 ? 'Reading, 1 field to go…' : `Reading, ${fields} fields to go…`),
  here: (count: number) => (count === 1 ? '1 remark in this part' : `${count} remarks in this part`),
  elsewhere: (count: number) => (count === 1 ? '1 remark in other parts' : `${count} remarks in other parts`),
  noneHere: 'Nothing to remark in this part.',
  scope:
    'The check can miss things, and it can be mistaken. Fields of a few words and fields in other languages are not read.',
  use: (suggestion: string) => `Use “${suggestion}”`,
  takeOut: 'Take it out',
  addWord: 'Add to the case’s words',
  addNote: 'Words that you add are known until you close the case.',
  leave: 'Leave as it is',
  turnOff: 'Turn the check off',
  again: 'Try again',
} as const
