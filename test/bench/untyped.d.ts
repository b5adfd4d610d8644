/** Packages without types, as far as the benches use them. */

declare module 'write-good' {
  export default function writeGood(text: string): readonly object[]
}

declare module 'textlint-rule-write-good' {
  const rule: import('@textlint/kernel').TextlintRuleModule
  export default rule
}

declare module 'textlint-rule-max-comma' {
  const rule: import('@textlint/kernel').TextlintRuleModule
  export default rule
}

declare module 'textlint-rule-no-start-duplicated-conjunction' {
  const rule: import('@textlint/kernel').TextlintRuleModule
  export default rule
}
