/** Words that claim more or less than anybody measured. */

/** Not sure that it works. */
export const hedge =
  /\b(?:(?:should|ought to|might|may|could) (?:now |then |also |greatly |really )?(?:make|help|reduce|prevent|ensure|allow|solve|fix|avoid|eliminate|improve|lower|stop|leave|be enough|work|do)\b|hopefully|we hope|(?:will |shall |to )?(?:try|attempt|endeavou?r)(?:ing)? (?:our best )?to\b|as far as we can|little or no (?:room|chance))/gi

/** Sure of everything. */
export const absolute =
  /(?:difficult,? if not impossible|\b(?:impossible (?:for|to|that)|whatsoever|no (?:more )?possibilit(?:y|ies)|(?:any|every) possibilit(?:y|ies)|completely (?:eliminat|exclud|remov|solv|prevent)\w+|(?:fully|totally|100 ?%|one hundred percent) (?:sure|certain|safe|guaranteed|eliminat\w+|in line|compliant)|(?:we|i|which|this|that) (?:can |will )?guarantees?|guaranteed|(?:can|will|could) never|zero (?:chance|risk)|no (?:chance|risk) (?:of|that)|ruled out|once and for all|no place left|never again|for ever|forever)\b)/gi
