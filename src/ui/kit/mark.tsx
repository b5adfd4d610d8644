/** The product's mark: two lines that cross and go on. */
export function Mark() {
  return (
    <span className="flex items-center gap-2 font-serif text-[17px] font-semibold tracking-tight">
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M3 4h4c4 0 3 12 7 12h3M3 16h4c4 0 3-12 7-12h3" />
      </svg>
      Rootline
    </span>
  )
}
