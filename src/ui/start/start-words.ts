export const startWords = {
  title: 'What did Amazon send you?',
  lede: 'Everything stays on this device. No account, nothing is sent anywhere.',
  doors: [
    {
      id: 'refused',
      title: 'My appeal was refused',
      text: 'Paste the refusal and what you sent. See what was not answered.',
    },
    { id: 'notice', title: 'I just got a notice', text: 'Paste it, then be led through each answer.' },
    { id: 'others', title: 'I prepare appeals for others', text: 'Open a client’s case, or start one.' },
  ],
  message: {
    label: 'Amazon’s message',
    help: 'The notice, or the reply to your appeal.',
  },
  plan: {
    label: 'What you sent',
    help: 'Your Plan of Action (POA) as text or Markdown. Leave empty if you have not written yet.',
  },
  placeholder: 'Paste or drop it here',
  paste: 'Paste from clipboard',
  choose: 'Choose a file',
  show: 'Show what is missing',
  start: 'Start the appeal',
  sample: 'Try the sample case',
  nothing: 'Paste Amazon’s message or the plan that you sent. One of the two is enough to begin.',
  clipboard: 'The browser did not hand over the clipboard. Click into the box and press Ctrl+V or Cmd+V.',
  cases: 'Your cases on this device',
  remove: 'Delete',
  removeTitle: 'Delete this case?',
  removeText: 'It is removed from this browser. A copy that you downloaded is not touched.',
  keep: 'Keep it',
  caution: 'Before you do anything',
  cautions: [
    'Do not send the same text again. A second copy answers nothing new.',
    'Do not open a second account. That is a violation of its own.',
    'Never share your password, and never change a document. Amazon checks originals.',
    'Send one complete plan, not three quick ones.',
  ],
  forgetful:
    'This browser keeps nothing after the window is closed (a private window, or storage is turned off). Download your case before you leave.',
} as const
