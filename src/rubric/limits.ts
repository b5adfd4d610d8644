const figure = /(\d+(?:[.,]\d+)?)\s?(?:%|per ?cent)/i
const floor = /\b(?:below|under|less than|lower than|falls? to|drops? to|at least|or above|or more|no less than)\b/i
const ceiling = /\b(?:above|over|more than|higher than|exceeds?|at most|no more than|up to)\b/i

/**
 * Whether a limit in words ("below 98 %") reacts no later than Amazon's target is missed. A limit without a percentage,
 * or without a direction, is not compared.
 */
export function isStricter(limit: string, target: number): boolean {
  const [words, number] = figure.exec(limit) ?? []
  if (words === undefined || number === undefined) return true
  const before = limit.slice(0, limit.indexOf(words) + words.length + ' or above'.length)
  const value = Number(number.replace(',', '.'))
  if (floor.test(before)) return value >= target
  return ceiling.test(before) ? value <= target : true
}
