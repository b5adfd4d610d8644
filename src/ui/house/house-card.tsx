import { useState } from 'react'
import { type HousePack, mostHouseBytes } from '#domain/house-pack.ts'
import { useCaseState, useCaseStore } from '../case-context.ts'
import { download } from '../download.ts'
import { Button } from '../kit/button.tsx'
import { FileButton } from '../kit/file-button.tsx'
import { HouseRules } from './house-rules.tsx'
import { houseWords } from './house-words.ts'

/** Reading and writing YAML loads when a file is at hand. */
const files = () => import('#app/house-file.ts')

/** The rules that somebody added to this case: a file in, a file out. */
export function HouseCard() {
  const pack = useCaseState(({ facts }) => facts.house)
  const store = useCaseStore()
  const [problem, setProblem] = useState('')

  async function load(file: File) {
    // One byte more than a pack may have is enough to see that there are too many.
    const bytes = await file.slice(0, mostHouseBytes + 1).arrayBuffer()
    const read = (await files()).readHouseFile(file.name, new Uint8Array(bytes))
    if (read.ok) put(read.pack)
    else setProblem(read.message)
  }
  function put(house: HousePack | null) {
    setProblem('')
    store.getState().answer('house', house)
  }
  async function take(what: 'example' | 'pack') {
    const { exampleHouseFile, houseFile } = await files()
    const { name, mediaType, bytes } = what === 'pack' && pack ? houseFile(pack) : exampleHouseFile()
    download(name, mediaType, bytes)
  }
  return (
    <details className="mt-8 rounded-md border border-line bg-surface">
      <summary className="cursor-pointer px-4 py-3 font-semibold">
        {houseWords.title}{' '}
        {pack && <span className="text-sm font-normal text-ink-3">{houseWords.rules(pack.rules.length)}</span>}
      </summary>
      <div className="flex flex-col gap-3 border-t border-line p-4">
        <p className="max-w-[70ch] text-sm text-ink-2">{houseWords.about}</p>
        {pack ? <HouseRules pack={pack} /> : <p className="text-sm text-ink-3">{houseWords.none}</p>}
        {problem && (
          <p role="alert" className="text-sm break-words text-must">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <FileButton
            label={pack ? houseWords.replace : houseWords.load}
            accept=".yaml,.yml,application/yaml"
            onFile={(file) => load(file).catch(() => setProblem(houseWords.unreadable))}
          />
          <Button look="quiet" onClick={() => void take('example')}>
            {houseWords.example}
          </Button>
          {pack && (
            <>
              <Button look="quiet" onClick={() => void take('pack')}>
                {houseWords.share}
              </Button>
              <Button look="quiet" onClick={() => put(null)}>
                {houseWords.remove}
              </Button>
            </>
          )}
        </div>
      </div>
    </details>
  )
}
