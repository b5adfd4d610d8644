import type { Language } from './reading.ts'

/** Small words that hardly occur in another language's mails. */
const words: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(?:the|your|and|have|has|with|this|that|you|please|will|been|are|not|from)\b/gi,
  de: /\b(?:und|der|die|das|nicht|ihr|ihre|ihren|ihrer|wir|sie|bitte|wurde|haben|für|eine|werden|dass)\b/gi,
  fr: /\b(?:les|des|vous|votre|vos|nous|avec|pour|une|est|été|sont|dans|veuillez|afin|cette|que)\b/gi,
  it: /\b(?:il|gli|della|delle|che|tuo|tua|tuoi|suo|sono|stato|per|con|non|alla|abbiamo|questo)\b/gi,
  es: /\b(?:los|las|del|que|usted|tus|sus|por|para|con|hemos|una|esta|está|cuenta|debe|el)\b/gi,
  nl: /\b(?:het|een|uw|wij|zijn|niet|voor|met|van|wordt|deze|heeft|kunt|hebben|aan)\b/gi,
  pt: /\b(?:você|seu|sua|seus|não|para|com|uma|dos|foi|esta|conta|nós|mais|são|que)\b/gi,
  pl: /\b(?:nie|jest|się|oraz|twoje|prosimy|konto|które|został|przez|aby|dla|na|do)\b/gi,
  sv: /\b(?:och|att|inte|ditt|din|dina|har|för|med|som|är|vi|till|från|på)\b/gi,
  tr: /\b(?:ve|için|bir|bu|hesabınız|lütfen|olarak|satıcı|ile|değil|sizin|olan)\b/gi,
}

const scripts: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
]

const sample = 8_000
const fewest = 3

const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0

/** The language that most of a message is in. Too little text is unknown. */
export function languageOf(text: string): Language {
  const start = text.slice(0, sample)
  const letters = count(/\p{L}/gu, start)
  const script = scripts.find(([, pattern]) => count(pattern, start) * 5 > letters)
  if (letters && script) return script[0]
  const ranked = Object.entries(words)
    .map(([language, pattern]) => ({ language: language as Language, hits: count(pattern, start) }))
    .sort((a, b) => b.hits - a.hits)
  const best = ranked[0]
  return best && best.hits >= fewest ? best.language : 'unknown'
}
