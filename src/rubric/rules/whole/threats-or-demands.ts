import { sectionKinds } from '#domain/section.ts'
import { matches } from '#prose/find.ts'
import { proseRule } from '#rubric/rule.ts'

const lawful =
  /\b(?:legal (?:actions?|steps?|proceedings?|measures?|means|route|remed\w+|recourse|consequences|counsel will|team will|department will)|(?:take|go|bring|see|drag)\w*(?: \w+){0,3} (?:to|in|before) (?:the )?(?:courts?|judge|tribunal)\b|go to (?:the )?court|(?:will|to|going to|shall|may|can|could|would|must) (?:\w+ )?sue\b|su(?:e|ing) (?:you|amazon)|law-?suits?|litigation|small claims|arbitration|(?:our|my|an?|the) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|barrister|legal (?:team|counsel|advis\w+))(?! (?:reviewed|checked|confirmed|advised us that the licen))(?: \w+){0,2} (?:will|is|are|has|have|would|to|on)\b|(?:contact|consult|hire|call|instruct|speak (?:to|with)|talk to|involve|turn to|engage)\w* (?:\w+ ){0,2}(?:lawyers?|attorneys?|solicitors?|legal counsel)|hold (?:you|amazon)(?: \w+)? (?:liable|responsible|accountable)|liable for (?:our|my|the|all) (?:loss|damage)\w*|(?:report|complain|complaint|write|turn|go|file)\w*(?: \w+){0,4} (?:to|with|at) (?:the )?(?:\w+ ){0,2}(?:bbb|better business bureau|ftc|federal trade commission|consumer protection|trading standards|ombudsman|attorney general|authorit(?:y|ies)|regulators?|police|european commission|competition (?:authority|commission)|cma|ministry|government)|ombudsman|better business bureau|antitrust)\b/gi
const loud =
  /\b(?:(?:go|turn|talk|speak|write|tell|inform|contact|report)\w*(?: \w+){0,3} (?:to )?(?:the )?(?:press|media|newspapers?|journalists?|reporters?|television|tv)\b|(?:post|share|publish|spread|expose)\w*(?: \w+){0,4} (?:on|in|over|to) (?:social media|facebook|twitter|youtube|linkedin|tiktok|the internet|the public)|jeff(?:rey)? bezos|andy jassy|jeff@|escalate (?:this |it |the \w+ )?(?:to|further|higher)|your (?:ceo|superiors?|boss|executives?|management)|executive (?:seller )?(?:relations|escalations?))\b/gi
const demand =
  /\b(?:(?:we|i) (?:\w+ )?(?:demand|insist|require (?:you|amazon)|expect (?:you|amazon) to)|(?:you|amazon) (?:must|have to|has to|need to|are obliged to|is obliged to|are required to|should) (?:\w+ )?(?:immediately |at once )?(?:reinstate|re-?activate|release|restore|open|unblock|pay|return|compensate|give (?:us|me) back|lift|stop|answer|explain|respond|refund)\w*|(?:immediate(?:ly)?|at once|without delay) (?:reinstate|re-?activate|release|restore|unblock|pay)\w*|(?:reinstate|re-?activate|release|restore|unblock)\w*(?: \w+){0,4} (?:immediately|at once|within \d+ (?:hours?|days?)|today)|release (?:our|my|the|all) (?:\w+ )?(?:funds?|money|balance|payments?)|compensat\w+ (?:us|me|for (?:our|my|the) (?:loss|damage|lost)\w*)|(?:otherwise|or else|if not),? (?:we|i) (?:will|shall|have to|must)|we give you (?:\w+ )?(?:\d+|until|time)|(?:final|last) (?:warning|notice) to (?:you|amazon))\b/gi

export default proseRule({
  severity: 'must',
  concern: 'wording',
  message: '“{words}” reads as a threat or a demand.',
  question: 'Can the plan stand without it?',
  why: 'A threat ends the reading, and legal words send the text to people who do not judge plans.',
  how: 'Take it out. Keep legal steps outside the plan, and ask a lawyer before you take any.',
  source: { codes: ['C24', 'C10', 'C3', 'C25', 'C4'], checked: '2026-11-01' },
  in: sectionKinds,
  find: (prose) => [lawful, loud, demand].flatMap((pattern) => matches(pattern, prose)).sort((a, b) => a.start - b.start),
  examples: {
    bad: [
      'If the shop stays closed we take ⟦legal action⟧.',
      'Our case will ⟦go to court⟧.',
      '⟦We demand⟧ an answer.',
      'Please ⟦release our funds⟧.',
      'I shall ⟦write to the press⟧ about this.',
      'You must know that ⟦our lawyer is⟧ ready.',
    ],
    good: [
      'The power of attorney of our agent in Madrid is attached.',
      'Our attorney reviewed the licence on 3 May.',
      'The trademark owner filed a complaint, which we accept.',
      'The flower press and the tennis court net are our own stock.',
      'Each order must have a carrier before it can be released.',
    ],
  },
})
