import type { Case } from '#domain/case.ts'
import { longDay } from '#domain/day.ts'
import { exhibitLetter } from '#domain/exhibit.ts'
import { itemTag } from '#domain/item-id.ts'
import {
  actionWords,
  businessWords,
  causeWords,
  controlWords,
  exhibitWords,
  issueWords,
  type Names,
} from './item-words.ts'
import { listed } from './phrases.ts'

/**
 * What a template may name: the case in words. Days, figures and links are written out; nothing that is blank is true.
 * What is planned or impossible stands apart from what is done or in force.
 */
export function scopeOf(facts: Case) {
  const names: Names = {
    causes: new Map(facts.causes.map(({ id }, index) => [id, itemTag('C', index)])),
    exhibits: new Map(facts.exhibits.map(({ id }, index) => [id, exhibitLetter(index)])),
  }
  const allActions = facts.actions.map((action, index) => actionWords(action, itemTag('A', index), names))
  const allControls = facts.controls.map((control, index) => controlWords(control, itemTag('P', index), names))
  const causes = facts.causes.map((cause, index) => causeWords(cause, itemTag('C', index), names))
  const actions = allActions.filter(({ status }) => status !== 'planned' && status !== 'cannot')
  const controls = allControls.filter(({ status }) => status !== 'planned')
  return {
    notice: { receivedOn: longDay(facts.notice.receivedOn) },
    issues: facts.issues.map((issue) => issueWords(issue, facts.exhibits)),
    business: businessWords(facts.business),
    causes,
    actions,
    plannedActions: allActions.filter(({ status }) => status === 'planned'),
    controls,
    plannedControls: allControls.filter(({ status }) => status === 'planned'),
    groups: [...causes, { id: '', tag: '', title: '' }].map(({ id, tag, title }) => ({
      tag,
      title,
      actions: actions.filter((action) => home(action, facts) === id),
      controls: controls.filter((control) => home(control, facts) === id),
      alsoActions: listed(actions.filter((action) => isGuest(action, id, facts)).map((action) => action.tag)),
      alsoControls: listed(controls.filter((control) => isGuest(control, id, facts)).map((control) => control.tag)),
    })),
    exhibits: facts.exhibits.map(exhibitWords),
  }
}

type Linked = { readonly causes: readonly string[] }

/** An item that answers several causes stands with the first of them; with the others it is only named. */
const home = (item: Linked, { causes }: Case): string => causes.find(({ id }) => item.causes.includes(id))?.id ?? ''

const isGuest = (item: Linked, id: string, facts: Case): boolean => item.causes.includes(id) && home(item, facts) !== id
