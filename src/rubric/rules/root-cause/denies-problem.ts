import { cue, inSentences, statements } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const taken = '(suspen*|deactivat*|clos*|remov*|flagg*|block*|restrict*|disabl*|delist*|taken down|bann*|accus*|blam*|penali*|punish*|mark*|report*)'
const wrongly = '(wrongly|wrongfully|mistakenly|unfairly|unjustly|erroneously|incorrectly|falsely|unreasonably)'

const denial = cue(
  "(did|done|do) (absolutely )?nothing wrong",
  "(<we>|our \\w+) .. ((did not|didn't|have not|haven't|had not|never) (do|done|did|commit*|violate*|break|broken|broke|infringe*|breach*) ~1 (anything|nothing|any|a|the|amazon*|wrong))",
  'nothing (was|is|has been|went) (done )?wrong',
  '(not|never|no) ~1 (our|my) ~1 (fault|mistake|responsibility|doing|business|error)',
  '(innocent|not guilty|no wrongdoing|no guilt)',
  `${taken} ~5 (in error|by error|by mistake|through (an )?error|unfairly|wrongly|mistakenly|erroneously|without (any |a )?(good |valid )?(reason|cause|ground*)|for no reason)`,
  `${wrongly} ${taken}`,
  '(in|by) error ~3 (suspend*|deactivat*|clos*|block*|remov*)',
  'false(ly)? (accus*|claim*|report*|flag*|complaint*)',
  '(suspension|deactivation|removal|decision|claim|accusation|complaint|restriction)s? ~1 (is|was|are|were|has been) ~1 (a mistake|an error|unfair|unjustified|unjust|wrong|baseless|groundless|unfounded|incorrect|not (fair|justified|correct|true|right))',
  '(there )?(is|was|has been|were|have been) no ~1 (violation|infringement|breach|wrongdoing|problem with our|issue with our|policy violation|fault)',
  "<we> ~1 (do not|don't|cannot|can't) (agree|accept|understand why)",
  '<we> ~1 (disagree|dispute|reject|deny|denied)',
  "<we> ~1 (do not|don't|never|no not|did not|didn't|have never) (sell|sold|keep|kept|offer|offered|stock|stocked|ship|shipped|send|use) ~1 (\\W)?(used|fake|counterfeit|replica*|expired|second|returned|inauthentic|illegal|dangerous|damaged|old)",
  '(sell|sold|offer|offered|ship|keep|stock) (nothing but|only|exclusively) ~1 (\\W)?(new|genuine|authentic|original|real|brand)',
  '(vouch*|guarantee|assure|swear|certify|confirm) .. (genuine|authentic|original|100|real|new)',
  "(100|hundred)( )?(%|percent|per cent) ~1 (genuine|authentic|original|real|legal|legit*|new|compliant)",
  '(products?|items?|goods) (is|are) (all )?(completely |fully |totally |absolutely )(genuine|authentic|original|compliant|legal|new)',
  '(not done|is not|are not|was not|were not) (by|on|up to) (us|me)',
  "how (can|could|shall|should|are|will) <we> ~2 (answer|responsible|liable|blamed|control|prevent|held)",
  '<we> ~1 (believe|think|are sure|are certain|know) (that )?(<we>|our \\w+) ~1 (is|are|have been|were|was) ~1 (compliant|following|in compliance|right|innocent|within)',
  '(no|not have any|has no|have no) (link|relation*|connection|association|affiliation) .. (to|with|between)',
  'not ~1 (related|linked|connected|associated) (to|with)',
)

/** Praise of one's own record: a denial only where nothing is admitted. */
const spotless = cue(
  '<we> ~2 always ~2 (compl*|follow*|adher*|respect*|obey*|observ*|kept|keep|stuck|abid*|act*|sold|sell|ship*)',
  '<we> (have |had )?never ~1 (violat*|broke*|infring*|breach*|sold|had any)',
)
const admission = cue(
  "(our|my) ~2 (fault|mistake|failure|error|doing|responsibility|negligence)",
  '(fault|responsibility|mistake|failure|error) (is|was|lies|for this)( with)? (ours|mine|our side|us)',
  'on our side',
  '<we> ~1 (failed|admit|confess|accept* .. responsib*|take .. responsib*|broke|violated|breached|did wrong|infringed)',
)

export default proseRule({
  severity: 'must',
  concern: 'fact',
  message: '“{words}” says that nothing went wrong on your side.',
  question: 'Do you accept what the notice says, or do you have order-level proof that it is not so?',
  why: 'A denial is not a plan. If the facts are on your side they belong in a dispute with proof for each order or item.',
  how: 'Choose one: a dispute with proof, or a plan that says what failed. Do not mix the two.',
  source: { codes: ['C2', 'C6', 'C14', 'C4', 'F17', 'C32'], checked: '2026-11-01' },
  in: ['root-cause', 'opening', 'corrective', 'closing'],
  *find(prose) {
    yield* inSentences(prose, denial)
    if (statements(prose).some(({ text }) => admission.test(text))) return
    yield* inSentences(prose, spotless, ({ text }) => denial.test(text))
  },
  examples: {
    bad: [
      'Our account was ⟦suspended in error⟧.',
      '⟦We always follow⟧ every policy of Amazon.',
      'We have ⟦done nothing wrong⟧.',
      '⟦We do not sell any used⟧ goods.',
      'All items are ⟦100% authentic⟧.',
      'The ⟦decision is unfair⟧ and we ask you to look at it again.',
    ],
    good: [
      'The listing was created in error by our upload file.',
      'This is our mistake, not that of any system.',
      'We have always followed the packing sheet, but the sheet has no seal check; that failure is ours.',
      'Between 3 and 19 March 412 orders were confirmed late because of our batch upload.',
      'We did not check whether the items are authentic.',
    ],
  },
})
