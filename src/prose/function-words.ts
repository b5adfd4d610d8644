/** The small words that hold a sentence together, by what they do in it. */
export const functionWords = {
  we: 'we i',
  will: "will shall 'll ll wo sha wont gonna",
  modal: "should could would might may must can cannot ca 'd couldnt wouldnt shouldnt cant",
  be: 'be been being',
  beNow: "am is are 're 'm isnt arent ain",
  bePast: 'was were wasnt werent',
  have: "have has 've havent hasnt",
  had: 'had hadnt',
  do: 'do does dont doesnt',
  did: 'did didnt',
  adverb:
    "not n't never yet already always also now then just still soon later again therefore however thus even only ever today yesterday tomorrow here there too instead meanwhile afterwards hence further furthermore moreover first second third finally lastly please kindly longer often sometimes once twice maybe perhaps almost quite very well away back together forward since ago everywhere personally asap anymore together alone",
  determiner:
    "the a an our my your their its his her this these those each every all any no some both another such whose 's several many most other one more few much either neither own",
  preposition:
    'of in on at for with by from between during within without under over above below through into onto via per against about around before after until till since than like as despite upon across along among behind beyond near off out regarding concerning including due prior throughout towards toward except besides inside outside unlike versus',
  joiner: 'and or but nor plus & , ; so',
  subordinate:
    'because when if while although though unless whereas whenever once as since before after until till whether',
  relative: 'that which who whom where',
} as const
