import type { Clause } from './clause.ts'
import { anyActor, auxiliary, beForm, kind } from './kinds.ts'
import { is, type Token } from './tokens.ts'
import { isGet } from './verb-group.ts'

/** Participles that only describe: "we are committed", "is located". */
const adjectives = new Set(
  'committed concerned dedicated located based interested limited convinced supposed pleased determined experienced qualified involved related satisfied worried ashamed tired prepared mistaken finished gone used situated excited surprised disappointed confused frustrated scared embarrassed devoted accustomed motivated married retired become come unauthorised unauthorized united'.split(
    ' ',
  ),
)

/** Verbs without an object, so that "the rate increased in May" is not "the listings removed in May". */
const intransitive = new Set(
  'increased decreased happened occurred arose arrived came went fell rose dropped improved failed expired appeared disappeared remained stayed continued ended started began stopped existed lasted depended belonged grew resulted worked led stemmed differed exceeded related ran broke proved took made had got became meant contained showed consisted passed left lost shipped expected replied responded answered complained declined reached needed wanted looked seemed turned moved changed doubled halved tripled'.split(
    ' ',
  ),
)
const announced = new Set('scheduled expected planned meant'.split(' '))
const takesObject = kind.preposition | kind.mark | kind.date | kind.joiner | kind.adverb | kind.subordinate

const notAnAgent = new Set(
  'mistake accident hand default email e-mail mail post phone air sea law then now far using way means chance itself design nature about at end noon midnight'.split(
    ' ',
  ),
)

/** "was left empty", "have been moved", "gets reinstated", and without a helper "all listings removed on 3 March". */
export function isPassive({ subject, verb, rest }: Clause, subjectActs: boolean): boolean {
  const last = verb?.words.at(-1)
  if (!verb || !last || !is(last, kind.past) || is(last, auxiliary) || adjectives.has(last.word)) return false
  const helper = verb.words.at(-2)
  const next = rest[0]
  if (helper) return (is(helper, beForm) || isGet(helper)) && !(next?.word === 'to' && announced.has(last.word))
  const by = isBy(rest) && agentOf(rest).length > 0
  const bySomebody = by && agentOf(rest).some((token) => is(token, anyActor))
  if (subject.length === 0) return by
  const noObject = !next || next.word === 'to' || is(next, takesObject)
  return !subjectActs && (bySomebody || ((by || noObject) && !intransitive.has(last.word)))
}

/** "by …", "on 4 May by …" */
function isBy(rest: readonly Token[]): boolean {
  const at = rest.findIndex(({ word }) => word === 'by')
  return at >= 0 && rest.slice(0, at).every((token) => is(token, kind.date | kind.preposition | kind.adverb))
}

/** Who did it: the words after "by", if they can be somebody or something. */
export function agentOf(rest: readonly Token[]): readonly Token[] {
  for (let at = 0; at < rest.length - 1; at++) {
    const [token, next] = [rest[at], rest[at + 1]]
    if (token?.word === ';' || is(token, kind.relative | kind.subordinate)) break
    if (token?.word !== 'by' || is(next, kind.date | kind.ing)) continue
    if (is(next, kind.number) && !is(rest[at + 2], anyActor)) continue
    const noun = is(next, kind.determiner) ? (rest[at + 2] ?? next) : next
    if (noun && !notAnAgent.has(noun.word)) return rest.slice(at + 1, at + 10)
  }
  return []
}
