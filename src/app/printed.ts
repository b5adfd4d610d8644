export const asJson = (value: unknown): string => JSON.stringify(value, null, 2)

/** One object a line, one object or array for all, or text for people. */
export function printed<T>(
  all: readonly T[],
  form: { readonly json?: boolean; readonly jsonl?: boolean },
  asData: (one: T) => object,
  asText: (one: T) => string,
): string {
  if (form.jsonl) return all.map((one) => `${JSON.stringify(asData(one))}\n`).join('')
  const data = all.map(asData)
  return `${form.json ? asJson(data.length === 1 ? data[0] : data) : all.map(asText).join('\n\n\n')}\n`
}
