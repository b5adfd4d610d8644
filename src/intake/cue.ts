/** Words that speak for a topic, and how much. Weights of one topic add up. */
export type Cue<Topic extends string> = { readonly topic: Topic; readonly weight: number; readonly pattern: RegExp }

/** How much, and for which phrases: patterns between " | ", in which a space stands for any white space. */
export type Row = readonly [weight: number, phrases: string]

/** The cues of one topic: phrases anywhere in the words, and phrases at their very start. */
export const cuesFor = <Topic extends string>(
  topic: Topic,
  { says = [], starts = [] }: { readonly says?: readonly Row[]; readonly starts?: readonly Row[] },
): readonly Cue<Topic>[] => [
  ...says.map(([weight, phrases]) => ({ topic, weight, pattern: pattern("(?<![\\w’'])", phrases) })),
  ...starts.map(([weight, phrases]) => ({ topic, weight, pattern: pattern('^', phrases) })),
]

const pattern = (before: string, phrases: string) =>
  new RegExp(
    `${before}(?:${phrases
      .trim()
      .split(/\s+\|\s+/)
      .join('|')
      .replaceAll("'", "['’]")
      .replace(/\s+/g, '\\s+')})(?!\\w)`,
    'i',
  )

/** What was found for one topic. `at` is where its first words stand. */
export type Found<Topic extends string> = {
  readonly topic: Topic
  readonly score: number
  readonly words: readonly string[]
  readonly at: number
}

/** What the words say for each topic that they touch. */
export function weigh<Topic extends string>(text: string, cues: readonly Cue<Topic>[]): Map<Topic, Found<Topic>> {
  const found = new Map<Topic, Found<Topic>>()
  for (const { topic, weight, pattern } of cues) {
    const match = pattern.exec(text)
    if (!match) continue
    const known = found.get(topic)
    found.set(topic, {
      topic,
      score: (known?.score ?? 0) + weight,
      words: [...(known?.words ?? []), match[0]],
      at: Math.min(known?.at ?? match.index, match.index),
    })
  }
  return found
}
