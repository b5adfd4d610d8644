/** Words that speak for a topic, and how much. Weights of one topic add up. */
export type Cue<Topic extends string> = { readonly topic: Topic; readonly weight: number; readonly pattern: RegExp }

/** Any of the phrases as whole words. A phrase is a pattern in which a space stands for any white space. */
export const says = <Topic extends string>(
  topic: Topic,
  weight: number,
  ...phrases: readonly string[]
): Cue<Topic> => ({
  topic,
  weight,
  pattern: new RegExp(`(?<![\\w’'])(?:${spaced(phrases)})(?!\\w)`, 'i'),
})

/** Any of the phrases at the very start. */
export const starts = <Topic extends string>(
  topic: Topic,
  weight: number,
  ...phrases: readonly string[]
): Cue<Topic> => ({
  topic,
  weight,
  pattern: new RegExp(`^(?:${spaced(phrases)})(?!\\w)`, 'i'),
})

const spaced = (phrases: readonly string[]) => phrases.join('|').replaceAll("'", "['’]").replaceAll(' ', '\\s+')

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
