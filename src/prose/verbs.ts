/** Regular verbs of the trade, in their base form. Forms in -s, -ed and -ing are derived. */
export const verbs = `
accept accompany accuse achieve acknowledge acquire act activate adapt add adhere adjust admit adopt advise affect agree aim align allow
amend analyse analyze announce anticipate apologise apologize appeal appear apply appoint appreciate approve arrange arrive ask assess
assign assist assume assure attach attempt attend authenticate authorise authorize automate avoid believe belong betray brief carry cease
centralise charge clarify classify clean clear collect combine commit communicate compare compensate complain complete comply compress
conclude conduct confirm confuse connect consider consist consolidate contain continue contribute convert cooperate coordinate correct
correspond create cross-check deactivate decide declare decline decrease dedicate delegate delete delist deliver deny depend describe
deserve destroy detect determine develop differ direct disable disappear discard disclose discontinue discover discuss dismiss dispatch
dispose dispute distribute donate double-check download duplicate educate eliminate employ enable enclose encourage enforce engage
enhance enrol enroll ensure enter equip escalate establish estimate evaluate examine exceed exclude execute exist expand expect expire
explain expose extend fail finalise finalize finish follow force forward fulfil fulfill gather generate grant guard happen harm highlight
hire identify ignore implement improve include indicate inform infringe initiate inspect install instruct integrate intend interrupt
introduce investigate invite involve join justify keep laminate launch lease license list listen locate lower maintain manage merge
migrate mislabel miss modify monitor move neglect notify obey obtain occur open operate organise organize outsource perform permit
photograph pick possess postpone prefer prepare prevent proceed procure prohibit promote proofread protect prove provide publish pull push
qualify quarantine raise react realise realize receive recheck recognise recognize recommend reconcile recount recover recruit recycle
redesign reduce refer refrain refuse regret regulate reimburse reinforce reinspect reinstate reject relabel relate relist rely remain
remember remind remove rename renew reopen reorganise repack repackage replace reprint represent require reroute reschedule resolve
respond restart restock restore restrict resume retain retire retrain reveal reverse revise revoke satisfy save seem select separate serve
settle share shorten simplify skip solve specify spot-check store strengthen submit subscribe substitute succeed suffer suggest supervise
suppose suspend terminate thank tighten train transform translate transmit try unlist unpack unsubscribe update upload urge use utilise utilize
reboot reinstall sync synchronise synchronize configure reconfigure fold scrap shred spill smash soak melt rust fade walk wipe wash lift staple glue peel stretch sew paint clog swap rotate validate vary verify violate volunteer wait want warn weigh wonder worry wrap
`
  .trim()
  .split(/\s+/)

/** Verbs whose base form and form in -s are as often nouns: only what stands around them can tell. */
export const nounVerbs = `
access address alert answer approach archive audit back balance ban base batch block book box bundle call cancel cause change check claim
click code contact contract control copy count cover credit cross damage date delay demand design display document draft drop email end
exchange export face fax file fill filter fix flag focus form function guarantee guide handle help hope impact import increase insert
interest invoice issue label lack level limit link load lock log look mail map mark market match measure mention message milestone name
need notice number object offer order own pack package page part pass paste pause phone pilot place plan plug point post press price
print process produce program promise prompt purchase question quote rate reach reason record reference refund register release rent repair
repeat reply report request respect result return review reward route sample scan schedule screen seal search ship shop sign sort sound
source stack stage stamp start state stay step stock stop stress study supply support surprise switch tag talk tape target test text tick time
touch track trade transfer travel treat trigger trust turn type upgrade value view visit vote waste leak crack dent scratch crash jam patch watch welcome wish work
`
  .trim()
  .split(/\s+/)

const doubled =
  /^(?:ban|commit|control|cancel|drop|enrol|fulfil|label|mislabel|relabel|map|occur|plan|plug|permit|prefer|refer|regret|run|scan|ship|shop|skip|slip|stop|submit|tag|transfer|transmit|travel|trap|wrap|admit|spot|cut|set|put|get|let|sit|forget|quit|reset|win|begin|swim|shut|hit|split|upset|program)$/

/** -s, -ed and -ing of a verb, regular. Both spellings where they differ (cancelled, canceled). */
export function formsOf(verb: string): { s: string; ed: string[]; ing: string[] } {
  const s = /(?:s|sh|ch|x|z|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const stem = verb.endsWith('e') && !/[eoy]e$/.test(verb) ? verb.slice(0, -1) : verb
  const last = verb.at(-1) ?? ''
  const ed = verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
  const twice = doubled.test(verb) ? { ed: [`${verb}${last}ed`], ing: [`${verb}${last}ing`] } : { ed: [], ing: [] }
  return { s, ed: [ed, ...twice.ed], ing: [`${stem}ing`, ...twice.ing] }
}
