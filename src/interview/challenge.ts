import { readProse } from '#prose/prose.ts'

const byActor = {
  'third-party': 'This ends at another company. Which check of yours would have caught it?',
  amazon: 'This ends at Amazon. Which step of yours let it through?',
  buyer: 'This ends at a buyer. Which step of yours would have caught it?',
  role: 'This ends at a person. What in the screen, the list or the staffing made the slip possible?',
} as const

const symptom =
  /\b(?:rate|metric|account|listings?|offers?)\b.*\b(?:fell|dropped|low|below|suspended|deactivated|removed)\b/i

/** What to ask next about the last answer of a chain; '' where it already names something that the seller can change. */
export function challengeOf(answer: string): string {
  const sentence = readProse(answer).sentences.at(-1)
  if (!sentence) return ''
  if (symptom.test(sentence.text)) return 'This repeats what Amazon told you. What in your own work produced it?'
  const isLapse = sentence.tense === 'done'
  if (sentence.actor === 'role' && !isLapse) return ''
  return sentence.actor in byActor ? byActor[sentence.actor as keyof typeof byActor] : ''
}
