const everywhere = new Set(
  'about after again also amazon amazons another because been before being both cannot case cause causes caused could customer customers does doing done down during each even every finally first from further given going have having here however into issue issues just last later made make makes making many more most much must never next only other ours over plan policy prevent problem problems product products really right root same seller selling several shall should since some step steps such sure take taken taking team than that their them then there these they thing things this those through time under until upon used using very want well were what when where which while will with within without work working would your account action actions item items order orders buyer buyers company business'.split(
    ' ',
  ),
)

/** Latin, Greek and Cyrillic; a property of Unicode would take five times as long. */
const letters = /[a-zß-ɏͰ-ӿ]{4,}/g

/** The words of a text that carry meaning beyond what every plan says, cut to their stems. */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of new Set(text.toLowerCase().match(letters))) {
    const cut = everywhere.has(word) ? word : stem(word)
    if (!everywhere.has(cut)) found.add(cut)
  }
  return found
}

/** How much of `part` is also in `whole`, 0 to 1; 1 where `part` holds nothing. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (!part.size) return 1
  let shared = 0
  for (const word of part) if (whole.has(word)) shared++
  return shared / part.size
}

const stems = new Map<string, string>()
const kept = 20_000

function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= kept) stems.clear()
  const found = word
    .replace(/(?:ations?|ments?|ings?|ness)$|(?<=\w{4})(?:ers?|ed|es|s|ly)$/, '')
    .replace(/(.)\1$|e$|y$|i$/, '$1')
  stems.set(word, found)
  return found
}
