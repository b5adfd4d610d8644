import type { Field } from './field.ts'

/** What a stranger must know about the business. Each submission has to stand alone. */
export const businessFields: readonly Field[] = [
  {
    key: 'store',
    label: 'Store name',
    question: 'What is your store called?',
    why: 'The reviewer must be able to match the plan to the account.',
    input: 'line',
  },
  {
    key: 'fulfilment',
    label: 'Who ships',
    question: 'Who holds the stock and ships it?',
    why: 'If the plan is silent, the reviewer may think that somebody else ships for you.',
    input: 'choice',
    choices: [
      ['own', 'We hold and ship it'],
      ['fba', 'Amazon ships it (FBA)'],
      ['partner', 'A warehouse partner ships it'],
      ['mixed', 'Partly us, partly others'],
    ],
  },
  {
    key: 'stock',
    label: 'Where the stock is',
    question: 'Who owns the stock, and where is it?',
    why: 'One sentence ends the doubt about drop shipping.',
    input: 'line',
    strong: 'All toys are our own stock, held in our own warehouse in Roanoke, Virginia.',
  },
  {
    key: 'packing',
    label: 'Who packs',
    question: 'Who picks, packs and labels?',
    why: 'It shows that you control the step.',
    input: 'line',
    strong: 'Our four packers pick, pack and label every order there.',
  },
  {
    key: 'carriers',
    label: 'Carriers',
    question: 'Which carriers collect, and when?',
    why: 'It makes the shipping checkable.',
    input: 'line',
  },
  {
    key: 'systems',
    label: 'Systems',
    question: 'Which systems does an order run through?',
    why: 'Name them once, so that the cause can be followed.',
    input: 'line',
  },
  {
    key: 'signedBy',
    label: 'Signed by',
    question: 'Who signs?',
    why: 'A plan has an author.',
    input: 'line',
  },
  {
    key: 'signedAs',
    label: 'Signed as',
    question: 'In which role, for which company?',
    why: 'The name must fit the account.',
    input: 'line',
  },
]
