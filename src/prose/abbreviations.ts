/** After these a full stop ends nothing, whatever follows. */
export const neverLast = new Set('e.g i.e eg ie vs cf approx mr mrs ms dr prof incl excl resp'.split(' '))

/** After these a full stop ends a sentence only if the next word looks like a first word. */
export const mayBeLast = new Set(
  'etc inc ltd co corp llc gmbh a.m p.m u.s u.k u.s.a e.u hrs pcs min max ext dept tel est fig st ave jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Before a number these need their full stop: "No. 7", "Sept. 14". */
export const beforeNumber = new Set(
  'no nos nr art sec pp p vol fig jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
)

/** Words that sentences like to start with. */
export const firstWords = new Set(
  'we our i my this that these those the it they he she you your there a an all each every no if when because since after before once while as to in on at from for by with during however therefore also then additionally moreover furthermore next please thank thanks unfortunately currently now both some any most'.split(
    ' ',
  ),
)

/** "Stamps.com", "invoice.pdf": what may follow a full stop inside a name. */
export const nameEnds = new Set(
  'com net org co io uk de eu fr it es us ca info biz app shop store js ts pdf doc docx xls xlsx csv txt jpg jpeg png zip htm html php asp'.split(
    ' ',
  ),
)
