type Props = {
  readonly label: string
  /** What a screen reader says, where the label alone is not enough. */
  readonly name?: string
  readonly accept: string
  readonly onFile: (file: File) => Promise<void>
}

/** Asks for one file. The same file can be chosen twice in a row. */
export function FileButton({ label, name = label, accept, onFile }: Props) {
  return (
    <label className="inline-flex min-h-9 cursor-pointer items-center rounded-sm px-2 text-sm font-medium text-accent focus-within:outline-2 focus-within:outline-accent hover:bg-accent-soft">
      {label}
      <input
        type="file"
        accept={accept}
        aria-label={name}
        className="sr-only"
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) void onFile(file)
        }}
      />
    </label>
  )
}
