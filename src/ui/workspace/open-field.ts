import type { Path } from '#domain/path.ts'
import { goTo, type Task } from '../route.ts'
import { showField } from './show-field.ts'

/** Goes to a task of a case and, once its page is drawn, into a field there: two frames, one for React and one for layout. */
export function openField(id: string, task: Task, path: Path, start = 0, end = start): void {
  goTo({ page: 'case', id, task })
  requestAnimationFrame(() => requestAnimationFrame(() => showField(path, start, end)))
}
