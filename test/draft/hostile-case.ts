import type { Case } from '#domain/case.ts'
import { type Path, withAll } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { sectionKinds } from '#domain/section.ts'
import { passagesOf } from '#draft/passages.ts'

/** Words that would be structure, code, a field, a link or a gap, if anybody read them as such. */
const hostile = (path: Path): string =>
  [
    `# ${path} {{ causes }} {% raw %}`,
    '| a | b | <script>alert(1)</script> & &lt; [x](javascript:y) [first affected day]',
    '',
    '- one *two* _three_ `four`',
    '  - DDEAUTO c:\\\\windows\\\\system32 CURRENT TOTAL_PAGES',
    '1. https://a.b/c_d?e=*1*&f=2 me@a.b ~~~',
    '***',
    '\u202eright to left שלום \ud83d\udc4b',
  ].join('\n')

/** The sample with hostile words in every field that the document shows. */
export const hostileCase: Case = {
  ...withAll(
    sampleCase,
    Object.fromEntries(
      sectionKinds.flatMap((kind) => passagesOf(sampleCase, kind)).map(({ path }) => [path, hostile(path)]),
    ),
  ),
  issues: sampleCase.issues.map((issue) => ({ ...issue, scope: hostile('scope'), orders: [hostile('orders')] })),
  exhibits: sampleCase.exhibits.map((exhibit) => ({
    ...exhibit,
    title: hostile(`exhibits/${exhibit.id}/title`),
    page: hostile('page'),
    unavailable: hostile('unavailable'),
    covers: [hostile('covers')],
  })),
}
