import type { Case } from '#domain/case.ts'
import { isDone } from '#domain/chain.ts'
import { at, type Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import { readProse } from '#prose/prose.ts'
import type { Passage } from './draft.ts'

const fields = {
  business: ['store', 'stock', 'packing', 'carriers', 'systems'],
  cause: ['title', 'text', 'ownPart', 'duty', 'effect'],
  action: ['title', 'text', 'owner'],
  control: ['title', 'text', 'owner', 'standIn', 'rhythm', 'limit', 'reaction', 'record', 'target', 'fallback'],
  exhibit: ['title', 'page', 'unavailable'],
  signature: ['signedBy', 'signedAs'],
} as const

/** The fields of a section that hold words of the seller's and stand in the document, in the order of reading. */
const paths: Readonly<Record<SectionKind, (facts: Case) => Path[]>> = {
  opening: () => under('business', fields.business),
  'root-cause': ({ causes }) =>
    causes.flatMap(({ id, whys }) => [
      ...under(`causes/${id}`, fields.cause),
      ...whys.map((why) => `causes/${id}/whys/${why.id}/text`),
    ]),
  corrective: ({ actions }) =>
    actions
      .filter(({ status }) => status !== 'cannot')
      .flatMap((action) => [
        ...under(`actions/${action.id}`, fields.action),
        ...(isDone(action) ? [`actions/${action.id}/result`] : []),
        ...(action.status === 'planned' ? [`actions/${action.id}/means`] : []),
      ]),
  preventive: ({ controls }) =>
    controls.flatMap(({ id, status }) => [
      ...under(`controls/${id}`, fields.control),
      ...(status === 'in-force' ? [`controls/${id}/impact`] : []),
    ]),
  evidence: ({ exhibits }) => exhibits.flatMap(({ id }) => under(`exhibits/${id}`, fields.exhibit)),
  closing: () => under('business', fields.signature),
}

/** What the seller wrote in a section and where it lives; a field that is blank is left out. */
export function passagesOf(facts: Case, section: SectionKind): Passage[] {
  const own = facts.ownWords[section]
  const places = own === undefined ? paths[section](facts) : [`ownWords/${section}`]
  return places.flatMap((path) => {
    const words = at(facts, path)
    return typeof words === 'string' && words.trim() ? [{ path, offset: 0, prose: readProse(words) }] : []
  })
}

const under = (place: Path, names: readonly string[]): Path[] => names.map((name) => `${place}/${name}`)
