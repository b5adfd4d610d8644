import type { EditableList } from '#app/edit-items.ts'

type Words = {
  readonly title: string
  readonly lede: string
  readonly add: string
  readonly empty: string
  readonly one: string
}

export const itemWords: Readonly<Record<EditableList, Words>> = {
  causes: {
    title: 'What caused it?',
    lede: 'Name the step in your own operation that failed. One card for each cause: why it happened, and why nobody noticed.',
    add: 'Add a cause',
    empty: 'No cause yet. Begin with what failed first.',
    one: 'cause',
  },
  actions: {
    title: 'What have you done about it?',
    lede: 'Amazon asks for actions that you have taken. One card for each: stop the harm, repair it, look for more, remove the cause.',
    add: 'Add an action',
    empty: 'No action yet. What did you do on the day of the notice?',
    one: 'action',
  },
  controls: {
    title: 'What keeps it from coming back?',
    lede: 'A step that works on a bad day, with somebody who does it, a rhythm, and a limit that stops something.',
    add: 'Add a preventive step',
    empty: 'No preventive step yet. Each cause needs one.',
    one: 'preventive step',
  },
  exhibits: {
    title: 'What proves it?',
    lede: 'Each document gets a letter. Keep the file itself untouched: say here where to look.',
    add: 'Add a document',
    empty: 'No document yet. The report that shows the problem is a good first one.',
    one: 'document',
  },
}

export const cardWords = {
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  noAction: 'no action',
  noControl: 'no preventive step',
  actions: (count: number) => (count === 1 ? '1 action' : `${count} actions`),
  controls: (count: number) => (count === 1 ? '1 preventive step' : `${count} preventive steps`),
  noCause: 'no cause linked',
  again: 'Ask why once more',
  first: 'Ask the first why',
  whyNumber: (number: number) => `Why? ${number}`,
  attest: 'This document is genuine, complete, readable and not edited.',
  guide: 'Guide me',
  write: 'Write',
  mode: 'How to fill it in',
} as const
