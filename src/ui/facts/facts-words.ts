export const factsWords = {
  title: 'Facts and numbers',
  lede: 'What the plan is about, and what a stranger must know about your business. Each plan you send has to stand alone.',
  case: 'This appeal',
  name: 'What you call it',
  type: 'What Amazon holds against you',
  marketplace: 'Marketplace',
  unknown: 'Not known yet',
  due: 'Answer due on',
  received: 'Message received on',
  business: 'Your business',
} as const
