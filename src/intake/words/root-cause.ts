import { cuesFor } from '../cue.ts'

const rank = 'main|first|second|third|other|real'

/** How a plan tells what went wrong: causes, failures, what was not done, what was believed, and denials of it. */
export const rootCauseWords = cuesFor('root-cause', {
  starts: [[2, `(?:(?:the|one|our|a) )?(?:(?:${rank}) )?(?:reason|cause|problem|fault|mistake)`]],
  says: [
    [4, 'root[ -]?causes? | root of'],
    [3, 'reasons? | caused? | led to | resulted in | (?:as a )?result of | due to | because'],
    [3, 'came from (?:the fact|our|my|a|not) | that is why | as a result | reason why'],
    [2, '(?:reason|cause) (?:is|was|for|why|behind)'],
    [2, '(?:what|which|that) (?:has |had )?caused'],
    [2, 'fail(?:ed|ures?)? | mistakes? | errors? | faults? | overlook\\w* | neglect\\w* | forgot\\w*'],
    [2, 'omit\\w* | lack(?:ed|ing)? | careless\\w* | wrong\\w* | incorrect\\w* | unaware | ignoran\\w+'],
    [2, '(?:by )?accident(?:ally)? | mislabel\\w* | assum(?:ed|ing|ption) | misunderst\\w+'],
    [2, 'too (?:late|few|little|less|weak|high|low|small|short|long|early|many|much)'],
    [2, 'nobody | no one | none of us | without'],
    [2, "(?:did|could|was|were|had)(?: \\w+)?(?:n't| not| never| no)"],
    [2, 'mix(?:ed|ing)(?: up)? | thought | believed | relied on | trusted | took (?:it )?for granted | twice'],
    [2, '(?:in|by) error | false(?:ly)? | fraud\\w* | scam\\w* | lied | lying | genuine | not our fault'],
    [1.5, '(?:found|turned|came) out | found that | noticed that | discovered | happened | occurred | arose'],
    [1, 'missing | loose | broken | damaged | expired | faulty | defective | outdated | weak'],
    [1, 'complain\\w* | claims? (?:was|were) | so (?:the|we|i|that|our|it|they)'],
    [1, "(?:do|does|have|has)(?: \\w+)?(?:n't| not| never| no)"],
    [1, 'not (?:clear|have|enough|aware|know|understand|check\\w*|notice\\w*)'],
  ],
})
