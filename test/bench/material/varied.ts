const places: readonly (readonly string[])[] = [
  'blue green grey white yellow brown round narrow long new spare wide'.split(' '),
  'table shelf bench cage trolley rack scale desk cart bin'.split(' '),
  'door window ramp office stairs gate lift printer entrance wall mirror clock'.split(' '),
  'morning afternoon early late night weekend holiday'.split(' '),
]

/** A place in the warehouse that no other number up to 10,000 has. */
function placeOf(turn: number): string {
  let rest = turn
  const [colour, thing, mark, shift] = places.map((words) => {
    const word = words[rest % words.length]
    rest = Math.floor(rest / words.length)
    return word
  })
  return `at the ${colour} ${thing} by the ${mark} in the ${shift} shift`
}

const order = (turn: number): string => `on order 112-${digits(turn * 7919)}-${digits(turn)}`
const digits = (number: number): string => String(number % 10_000_000).padStart(7, '0')

/** The sentences of a text without the marks of its bullets. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((words) => words.replace(/^[-\s]+/, ''))
    .filter(Boolean)

/** A sentence that no other turn gives: the same words with a place, sometimes with an order, of their own at the end. */
export const varied = (sentence: string, turn: number): string =>
  `${sentence.replace(/[.!?:]+$/, '')} ${turn % 8 ? placeOf(turn) : order(turn)}.`

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
