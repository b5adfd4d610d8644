import { cue } from './cue.ts'

const helper =
  "(((amazon|seller|your|amz)('s)?|account (health|status)|technical|performance|catalog(ue)?|chat|the) ~1 (support|help(?! (page|center|centre|text|article)s?)|help-?desk|help desk|support people|help team|hotline(?! (of|at))|customer service|support team|advisors?|representatives?|reps?|agents?|specialists?|associates?|colleagues?)|(performance|account health|account status|help|catalog(ue)?) team|(your|amazon('s)?) (people|staff|employees?|teams?|colleagues?)|account manager(?! (at|of|from|with|in) (?!amazon))|(representative|agent|someone|somebody|person|people|employee|manager|specialist|man|woman|lady|guy|adviser|advisor|associate)s? (of|from|at|in) (the )?(amazon|seller support|support|your team))"
const said =
  '(said|says|say|told|tells?|advised?|advises|confirmed|informed|explained|answered|replied|wrote|suggested|recommended|promised|assured|instructed|mentioned|helped|asked|agreed|stated|gave|guided|could help|could not help|did not (help|answer|know))'
const reached =
  '(rang|called|phoned|contacted|spoke|spoken|talked|chatted|wrote|written|asked|e-?mailed|reached out|turned|calling|contacting|asking)'

/** What Amazon's helpers said, or that they were asked. */
export const supportTalk = cue(
  `${helper} ~3 ${said}`,
  `${helper} (has|have|had|also|always|then|even) ~2 ${said}`,
  `${helper} ~1 (we|i) ~2 (got|get|had|have|received|were|was)`,
  `${said} ~3 (by|from) ~2 ${helper}`,
  `(we|i|us|and|have|had|times) ~1 ${reached} ~4 ${helper}`,
  `(we|i|us) ~2 (rang|called|phoned|contacted|chatted with|spoke (to|with)|spoken (to|with)|talked (to|with)|asked|wrote to|e-?mailed) amazon(?! (orders?|buyers?|customers?))`,
  `(help|answers?|reply|replies|advice|information|instructions?|confirmation|guidance) (from|of|by|with) ~3 ${helper}`,
  `(according to|as per|per|following|based on) ~3 ${helper}`,
  '(nobody|no one|someone|somebody|anybody|manager|agent|employee|lady|gentleman|representative|specialist|contact person|guy|man|woman) (of|from|at) amazon',
  '(lady|gentleman|agent|guy|man|woman|person|they|he|she) ~1 (on|in|over|by) (the |a )?(phone|telephone|chat|hotline|call)',
  '(in|by|on|over) (the |a )?(phone|telephone|chat|hotline|call),? (they|he|she|it was|we were told|i was told)',
  '(call|chat|conversation|talk|contact|discussion|correspondence)s? with (amazon|seller support|support|your)',
  '(e-?mails?|messages?|letters?) to (amazon|seller support|support|jeff)',
  '(wrote|written|asked|called) ~3 (to )?(jeff|support|seller support)(?! (desk|team of ours))',
  'asked ~2 for help',
  '(on|over|called|through|via) the hotline(?! (of|at))',
  '(with|by) your ~1 (employee|colleague|agent|staff|team|representative)s?',
  '(like|want|need|wish) to know (what|why|which|how) ~1 (is|else|we|you|more|are)',
  '(we|i) ~2 asked (several|many|three|two|\\d+) times',
  '(please|kindly|can you|could you) ~1 (tell|explain|show|inform|let|advise) ~3 (what|why|which|how|where)',
  '(by|on|over|in) (the |a )?(phone|telephone|chat|call) ~2 (with|by|from) ~1 (amazon|seller support|support)',
  'amazon ~2 told ~2 (by|on|over) (the )?(phone|telephone|chat)',
  '(we|i) ~2 (opened|open|created|raised|wrote|logged|submitted|sent|made|filed) ~3 (tickets?|support (case|request|ticket)s?|(a|several|many|two|three|\\d+) cases? (with|about|at|to|for|on))',
  'case (id|log|number|no\\.?|ref*)( is| was)?[ :#]*\\w*\\d\\w*',
  'case \\d{6,}',
  '(support|help) (case|ticket)s?',
  'ticket (id|number|no\\.?|#)',
)
