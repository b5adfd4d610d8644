/** Base, past and participle; a single form stands for all three. */
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|bear bore borne|become became become|begin began begun|bend bent|bind bound|break broke broken|
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came come|cost|cut|deal dealt|do did done|
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|
fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hit|hold held|
hurt|keep kept|know knew known|lay laid|lead led|learn learnt|leave left|lend lent|let|lie lay lain|lose lost|make made|mean meant|
meet met|mislead misled|misplace misplaced|mistake mistook mistaken|misunderstand misunderstood|outgrow outgrew outgrown|
overcome overcame overcome|overhear overheard|overlook overlooked|oversee oversaw overseen|oversell oversold|pay paid|prove proved proven|
put|quit|read|rebuild rebuilt|redo redid redone|remake remade|repay repaid|reread|resell resold|resend resent|reset|rethink rethought|
rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|
send sent|set|shake shook shaken|show showed shown|shrink shrank shrunk|shut|sit sat|sleep slept|slip slipped|speak spoke spoken|
spend spent|split|spread|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swim swam swum|
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|
understand understood|undertake undertook undertaken|undo undid undone|upset|wake woke woken|wear wore worn|win won|wind wound|
withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`
  .replace(/\n/g, '')
  .split('|')
  .map((forms) => forms.split(' '))
