/**
 * How a field is answered. `text` grows with its words, `lines` is a list with one entry a line, `whys` is a chain; `causes`
 * and `exhibits` pick other items of the case.
 */
export type FieldInput =
  | 'text'
  | 'line'
  | 'lines'
  | 'whys'
  | 'day'
  | 'count'
  | 'percent'
  | 'choice'
  | 'causes'
  | 'exhibits'

/**
 * One question of the interview. *Guide me* asks it with why, a thin and a strong example; *Write* shows the same field by
 * its label. `key` is the field's place inside its item, or inside the case for a field of no item.
 */
export type Field = {
  readonly key: string
  readonly label: string
  readonly question: string
  readonly why: string
  readonly input: FieldInput
  readonly help?: string
  readonly choices?: readonly (readonly [value: string, label: string])[]
  readonly thin?: string
  readonly strong?: string
  /** What it means for the plan when the seller cannot say. */
  readonly unknown?: string
  /** Asked only where it makes sense. */
  readonly asked?: (item: Readonly<Record<string, unknown>>) => boolean
}
