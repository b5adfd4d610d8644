/** Says that the failure was the seller's. */
export const owns =
  /\b(?:(?:take|accept|bear|assume|admit)\w* (?:\w+ )?(?:full |complete |the |total )?(?:responsibility|blame|fault|accountability)|(?:fault|failure|mistake|responsibility) (?:is|was|lies|lay) (?:\w+ )?(?:ours|mine|with us|with me|on our side)|(?:is|was) (?:our|my) (?:own )?(?:mistake|fault|failure|doing|responsibility)|(?:we|i) (?:made|did) (?:a |this |the )?(?:mistake|wrong|error)s?|our (?:mistake|fault|failure))\b/i

/** Says that it was not. */
export const denies =
  /\b(?:(?:we|i) (?:have |had )?(?:did|done) nothing wrong|nothing wrong (?:was done|on our side)|not (?:our|my) (?:mistake|fault|failure|responsibility)|no (?:fault|mistake) (?:of ours|on our side|from our side)|(?:suspended|deactivated|removed|closed|blocked|flagged) (?:\w+ )?(?:in|by) error|(?:in|by) error (?:\w+ )?(?:suspended|deactivated|removed|closed|blocked)|wrong(?:ly|fully) (?:suspended|deactivated|removed|closed|blocked|accused)|(?:we|i) (?:have )?(?:always|never) (?:followed|follow|complied|comply|obeyed|broke|broken|violated)|(?:we|i) (?:have )?not (?:violated?|broken?|infringed)|unfair(?:ly)?)\b/i
