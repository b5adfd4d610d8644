import type { Field } from './field.ts'

/** What must be known of a document. */
export const exhibitFields: readonly Field[] = [
  {
    key: 'title',
    label: 'What it is',
    question: 'What is this document?',
    why: 'The reviewer sees the list before the files.',
    input: 'line',
    strong: 'Valid Tracking Rate report, Toys & Games',
  },
  {
    key: 'kind',
    label: 'Kind',
    question: 'Which kind of document is it?',
    why: 'Each kind has its own rules: an invoice must carry the supplier’s address, a report its dates.',
    input: 'choice',
    choices: [
      ['report', 'Report'],
      ['order-list', 'List of orders'],
      ['screenshot', 'Screenshot'],
      ['invoice', 'Invoice'],
      ['authorisation-letter', 'Letter of authorisation'],
      ['carrier-record', 'Carrier record'],
      ['procedure', 'Procedure or checklist'],
      ['photo', 'Photo'],
      ['certificate', 'Certificate'],
      ['contract', 'Contract'],
      ['other', 'Something else'],
    ],
  },
  {
    key: 'datedOn',
    label: 'Date on it',
    question: 'Which date stands on it?',
    why: 'Amazon often takes only documents of a certain age.',
    input: 'day',
  },
  {
    key: 'covers',
    label: 'What it covers',
    question: 'Which ASINs, orders or days does it cover?',
    why: 'Everything under review needs its proof.',
    help: 'One a line.',
    input: 'lines',
  },
  {
    key: 'page',
    label: 'Where to look',
    question: 'Where should the reviewer look?',
    why: 'Reviewers have minutes. Leave the file itself untouched; say here which row or page matters.',
    input: 'line',
  },
  {
    key: 'unavailable',
    label: 'Cannot be had because',
    question: 'If you cannot get it: why?',
    why: 'A reason is better than a missing line.',
    input: 'line',
  },
]
