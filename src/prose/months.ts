/** Names and short names of the months; `true` = a common word as well, so it needs a day, a year or a preposition. */
export const monthNames: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
    january: false,
    february: false,
    march: true,
    april: false,
    may: true,
    june: false,
    july: false,
    august: true,
    september: false,
    october: false,
    november: false,
    december: false,
    jan: true,
    feb: true,
    mar: true,
    apr: true,
    jun: true,
    jul: true,
    aug: true,
    sep: true,
    sept: true,
    oct: true,
    nov: true,
    dec: true,
  }),
)

export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)
