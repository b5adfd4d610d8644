const shapes = {
  check: 'M4 10.5l4 4 8-9',
  half: 'M10 3a7 7 0 1 0 0 14z M10 3a7 7 0 0 1 0 14',
  open: 'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14z',
  alert: 'M10 5.5v5.5 M10 14.2v.1 M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15z',
  arrow: 'M4 10h12 M11 5l5 5-5 5',
  plus: 'M10 4v12 M4 10h12',
  close: 'M5 5l10 10 M15 5L5 15',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8 M7 5L4 8l3 3',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4 M13 5l3 3-3 3',
  copy: 'M7 7h9v9H7z M4 13V4h9',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7z M10 2v1.5 M10 16.5V18 M2 10h1.5 M16.5 10H18 M4.3 4.3l1 1 M14.7 14.7l1 1 M4.3 15.7l1-1 M14.7 5.3l1-1',
  shield: 'M10 2.5l6 2.5v4.5c0 4-2.5 6.5-6 8-3.5-1.5-6-4-6-8V5z',
} as const

export type IconName = keyof typeof shapes

/** A small line drawing. It says nothing to a screen reader: a word always stands beside it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      {shapes[name].split(/ (?=M)/).map((d) => (
        <path key={d} d={d} fill={name === 'half' && d.endsWith('z') ? 'currentColor' : 'none'} />
      ))}
    </svg>
  )
}
