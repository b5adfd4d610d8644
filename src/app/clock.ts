/** The time, handed in from the edge: nothing below reads a clock. */
export type Clock = () => number

/** The calendar day that a time falls on where the seller is, YYYY-MM-DD. */
export function dayOf(time: number): string {
  const date = new Date(time)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
