import { kind } from './kinds.ts'
import { findPhrases, phraseBook } from './phrase-book.ts'
import type { Cadence } from './prose.ts'
import { is, type Token } from './tokens.ts'

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const time = `(?:working |business |calendar |week)?(?:minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|mornings?|noon|afternoons?|evenings?|shifts?|${day})`
const work =
  '(?:orders?|shipments?|parcels?|packages?|packets?|batch(?:es)?|lots?|deliver(?:y|ies)|labels?|units?|listings?|returns?|items?|products?|goods|stock|inventory|asins?|skus?|invoices?|cartons?|box(?:es)?|pallets?|pick-?ups?|collections?|dispatch|hand-?over|cut-?off|purchases?|suppliers?|sales?|messages?|complaints?|claims?|trucks?|routes?|price changes?|go-live|launch|uploads?|submissions?|manifests?|counts?|scans?|checks?|weighing|seal(?:ing)?)'
const doing =
  '(?:shipping|printing|dispatch(?:ing)?|packing|listing|sending|sealing|labell?ing|publishing|uploading|buying|purchasing|ordering|confirming|handing|despatch(?:ing)?|shipment|shipping out|placing|releasing|posting|creating|activating|selling|sourcing|restocking|closing)'
const adjectives =
  '(?:(?!(?:of|for|with|in|on|at|and|or|who|that|which|is|was|are|were|to|by|we|i)\\b)[a-z\\d-]+ ){0,2}?'
const hour =
  "(?:\\d{1,2}[:.]\\d\\d(?: ?(?:am|pm|a\\.m|p\\.m|hrs?|hours|o['’]clock))?|\\d{1,2} ?(?:am|pm|a\\.m|p\\.m|h|hrs|o['’]clock)|noon|midnight|close of business)"
const clock = `(?: at ${hour})?`
const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|a|an|the same)'

const book = phraseBook<boolean>([
  ['daily hourly nightly weekly fortnightly monthly quarterly yearly annually', clock, true],
  ['biweekly bi-weekly bimonthly bi-monthly semi-annually half-yearly', '', true],
  ['once twice', ` (?:a|per|each|every|in a) ${time}`, true],
  ['once twice', ' (?:daily|weekly|monthly|yearly)', true],
  ['two three four five six', ` times (?:a|per|each|every|daily|weekly)(?: ${time})?`, true],
  ['each every', ` ${adjectives}${time}${clock}`, true],
  ['each every', ` ${adjectives}(?:${work}|time)`, true],
  ['per', ` (?:${time}|order|shipment|parcel|package|batch|delivery)`, true],
  ['mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays', clock, true],
  ['monday mon', '(?:\\s*[-–]\\s*| to | through )(?:thu|fri|sat|sun)[a-z]*', true],
  [
    'before',
    ` (?:(?:each|every|any|a|an|the|our|its|all|it|they|new|these|those) ){0,2}${adjectives}(?:${work}|${doing})(?: (?:is|are|ships?|leaves?|goes|go)\\b(?: [a-z]+)?)?`,
    true,
  ],
  ['after', ` (?:each|every|any) ${adjectives}(?:${work}|[a-z]+)`, true],
  ['before', ` (?:it|they) (?:ships?|leaves?|goes|go|is|are|prints?)\\b(?: [a-z]+)?`, true],
  ['before after by at', ` ${hour}`, true],
  [
    'prior',
    ` to (?:(?:each|every|any|a|an|the|our|all) ){0,2}${adjectives}(?:${doing}|${work})(?: (?:(?:each|every|any|the|an|a) )?${adjectives}${work})?`,
    true,
  ],
  ['at by on', ` the (?:end|start|beginning|close) of (?:each|every|the) (?:${time}|month)`, true],
  [
    'on',
    ' an? (?:hourly|daily|nightly|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|annual|per[- ]order|per[- ]shipment) basis',
    true,
  ],
  ['within', ` ${number} (?:working |business |calendar )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?)`, true],
  ['within', ' \\d+ ?h(?:rs?|ours)?', true],
  ['same', ' (?:working |business )?day', true],
  [
    'regularly periodically frequently constantly continuously continually often routinely closely occasionally sometimes consistently',
    '',
    false,
  ],
  ['from', ' time to time', false],
  ['as when if where whenever', ' (?:and when )?(?:needed|necessary|required)', false],
  ['when if where whenever', ' (?:ever )?possible', false],
  ['on', ' an? (?:regular|ongoing|continuous|frequent|periodic|routine|constant|continual) basis', false],
  ['at', ' (?:regular intervals|all times)', false],
  ['going moving', ' forwards?', false],
  ['around', ' the clock', false],
  ['24', '\\s*/\\s*7', false],
])

const clockTime = /^(?:at|before|after|by)\s+(?:\d|noon|midnight)/i

/** The rhythms and triggers of a sentence: "daily at 9:00" and "before each label" are hard, "regularly" is not. */
export function findCadences(source: string, tokens: readonly Token[]): Cadence[] {
  const found: Cadence[] = []
  for (const { words, start, end, means } of findPhrases(book, source, tokens)) {
    const at = tokens.findIndex((token) => token.start === start)
    // "on 4 May at 3:15 pm" is one moment, "20 units of each size" a quantity.
    const moment = clockTime.test(words) && is(tokens[at - 1], kind.date)
    const share = tokens[at - 1]?.word === 'of' && (is(tokens[at - 2], kind.number) || is(tokens[at - 3], kind.number))
    if (!moment && !share) found.push({ words, start, end, hard: means })
  }
  return found
}
