import { cuesFor } from '../cue.ts'

/** How a plan thanks, asks, and signs off. */
export const closingWords = cuesFor('closing', {
  starts: [
    [5, '(?:yours )?(?:sincerely|faithfully|truly) | (?:(?:best|kind|warm) )?(?:regards|wishes)'],
    [5, 'respectfully | yours | cheers'],
    [3, '(?:many )?thanks | thank you | thanking you'],
  ],
  says: [
    [3, 'thank(?: (?:you|u)|ing you|s) .{0,40}?(?:time|consider\\w*|attention|help|support|patience|understanding)'],
    [3, 'look(?:ing)? forward | (?:one|another|a) (?:\\w+ )?chance | reinstat\\w* | reactivat\\w*'],
    [3, '(?:we|i) (?:\\w+ )?hope | hoping | kindly | please(?! (?:find|see|refer|note)) | beg | await\\w* | give us'],
    [3, 'positive (?:reply|response|answer) | let us (?:sell|know)'],
    [2, 'sorry | apolog\\w+ | we value | valued | treasure | best (?:service|experience)'],
    [2, '(?:shopping|customer) (?:experience|satisfaction) | good seller'],
    [2, '(?:further|more|any) (?:information|questions?|details?)'],
  ],
})
