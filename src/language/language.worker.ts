import type { Dialect } from './dialect.ts'
import { type Harper, openHarper } from './harper.ts'
import type { Remark } from './language-finding.ts'
import type { Answered, Asked } from './language-messages.ts'
import { remarksOn } from './remarks.ts'

/** Harper lives here and nowhere else: this script alone may compile WebAssembly. */
let open: { readonly dialect: Dialect; readonly harper: Promise<Harper> } | undefined

function harperFor(dialect: Dialect): Promise<Harper> {
  if (open?.dialect !== dialect) open = { dialect, harper: openHarper(dialect) }
  return open.harper
}

async function read({ text, blocks, dialect }: Asked): Promise<Remark[]> {
  const harper = await harperFor(dialect)
  const remarks: Remark[] = []
  for (const { start, end } of blocks) {
    const block = text.slice(start, end)
    for (const remark of remarksOn(block, await harper(block)))
      remarks.push({ ...remark, start: remark.start + start, end: remark.end + start })
  }
  return remarks
}

const answer = (message: Answered) => self.postMessage(message)

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  const { id } = data
  void read(data).then(
    (remarks) => answer({ id, ok: true, remarks }),
    (error: unknown) => answer({ id, ok: false, message: String(error) }),
  )
}
