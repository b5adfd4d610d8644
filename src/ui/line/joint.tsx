/** The drawn link from the column before to this stop: a rail down the gap with a branch to the card. */
export function Joint({ broken = false }: { readonly broken?: boolean }) {
  const colour = broken ? 'border-must border-dashed' : 'border-accent'
  return (
    <span aria-hidden="true" className="pointer-events-none absolute inset-y-0 -left-16 hidden w-16 lg:block">
      <span className={`absolute top-8 right-0 left-0 border-t-[2.5px] ${colour}`} />
      <span
        className="absolute top-[27px] right-0 size-2.5 translate-x-1/2 rounded-full border-2 border-accent bg-surface"
        hidden={broken}
      />
      <span
        className={`absolute -top-[calc(100%-2rem+0.75rem)] left-8 hidden h-full border-l-[2.5px] in-[li+li]:block ${colour}`}
      />
    </span>
  )
}
