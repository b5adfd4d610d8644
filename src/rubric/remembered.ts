/** The same answer for the same object without working it out again: several rules ask one sentence the same thing. */
export function remembered<One extends object, Answer>(answer: (one: One) => Answer): (one: One) => Answer {
  const known = new WeakMap<One, Answer>()
  return (one) => {
    const kept = known.get(one)
    if (kept !== undefined) return kept
    const found = answer(one)
    known.set(one, found)
    return found
  }
}
