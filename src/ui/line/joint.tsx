/**
 * The drawn link to a stop from the column before. The first stop of a lane hangs on the card before it; a rail runs down
 * from each stop to the next one.
 */
export function Joint({ broken = false }: { readonly broken?: boolean }) {
  const look = broken ? 'border-must border-dashed' : 'border-accent'
  return (
    <span aria-hidden="true" className="pointer-events-none absolute inset-y-0 -left-16 hidden w-16 lg:block">
      <span className={`absolute top-8 right-0 left-0 border-t-[2.5px] in-[li+li]:left-8 ${look}`} />
      <span className={`absolute top-8 -bottom-11 left-8 border-l-[2.5px] in-[li:last-child]:hidden ${look}`} />
      {!broken && (
        <span className="absolute top-[27px] right-0 size-3 translate-x-1/2 rounded-full border-2 border-accent bg-surface" />
      )}
    </span>
  )
}
