/** What a word can be: one bit a kind, so that a question about a word is one comparison. */
export const kind = {
  we: 1 << 0,
  role: 1 << 1,
  thirdParty: 1 << 2,
  amazon: 1 << 3,
  buyer: 1 << 4,
  will: 1 << 5,
  modal: 1 << 6,
  /** be, been, being */
  be: 1 << 7,
  beNow: 1 << 8,
  bePast: 1 << 9,
  have: 1 << 10,
  had: 1 << 11,
  do: 1 << 12,
  did: 1 << 13,
  /** Simple past or participle: plans mix them up, and so does English. */
  past: 1 << 14,
  base: 1 << 15,
  /** checks, sends */
  sForm: 1 << 16,
  ing: 1 << 17,
  /** A verb form that is as often a noun: report, checks, listing. */
  nounish: 1 << 18,
  adverb: 1 << 19,
  determiner: 1 << 20,
  preposition: 1 << 21,
  joiner: 1 << 22,
  subordinate: 1 << 23,
  relative: 1 << 24,
  month: 1 << 25,
  number: 1 << 26,
  /** Part of a date: no verb, no noun. */
  date: 1 << 27,
  capital: 1 << 28,
  mark: 1 << 29,
  /** gave, took: never a participle, so never an adjective. */
  pastOnly: 1 << 30,
} as const

/** Words that open a finite verb group whatever stands around them. */
export const auxiliary = kind.will | kind.modal | kind.beNow | kind.bePast | kind.have | kind.had | kind.do | kind.did
export const anyActor = kind.we | kind.role | kind.thirdParty | kind.amazon | kind.buyer
export const beForm = kind.be | kind.beNow | kind.bePast
