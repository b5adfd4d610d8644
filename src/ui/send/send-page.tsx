import { useFacts } from '../case-context.ts'
import { BandLine } from '../check/band-line.tsx'
import { useJudgement } from '../judgement-context.tsx'
import Preview from '../preview/preview.tsx'
import { hrefOf } from '../route.ts'
import { AttestList } from './attest-list.tsx'
import { FilesCard } from './files-card.tsx'
import { QuestionsList } from './questions-list.tsx'
import { sendWords } from './send-words.ts'

/** The last look: what is true today, what is open, and the plan in the form that Amazon's page takes. */
export default function SendPage() {
  const { id } = useFacts()
  const { findings } = useJudgement()
  const must = findings.filter(({ severity }) => severity === 'must').length
  return (
    <div className="mx-auto grid max-w-[86rem] grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-6 2xl:grid-cols-[minmax(0,1fr)_40rem]">
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <h1>{sendWords.title}</h1>
          <p className="mt-2 mb-4 max-w-[62ch] text-ink-2">{sendWords.lede}</p>
          <BandLine />
          {must > 0 && (
            <p className="mt-4 rounded-sm bg-must-soft px-4 py-2.5 text-must">
              <b className="font-semibold">{sendWords.stillOpen(must)}</b> {sendWords.stillOpenHelp}{' '}
              <a className="underline underline-offset-4" href={hrefOf({ page: 'case', id, task: 'check' })}>
                {sendWords.toCheck}
              </a>
            </p>
          )}
        </div>
        <AttestList />
        <QuestionsList />
        <FilesCard />
      </div>
      <Preview />
    </div>
  )
}
