import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { Joint } from './joint.tsx'

type Props = { readonly words: string; readonly add?: string; readonly onAdd?: () => void }

/** Where the line breaks. */
export function Gap({ words, add, onAdd }: Props) {
  return (
    <li className="relative">
      <Joint broken />
      <div className="flex flex-col items-start gap-2 rounded-md border border-dashed border-must bg-must-soft px-4 py-3 text-must">
        <b className="flex items-center gap-2 font-semibold">
          <Icon name="alert" />
          {words}
        </b>
        {add && <Button onClick={onAdd}>{add}</Button>}
      </div>
    </li>
  )
}
