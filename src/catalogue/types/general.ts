import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const help = source({ class: 'A', confidence: 'H', asOf: '2023' }, 'POA-HELP', 'APPEAL-US')

export default {
  name: 'A kind that the notice does not name',
  short: 'General',
  group: 'unknown',
  scope: { text: 'Whatever the notice says: a listing, a category, the account.', source: help },
  metric: null,
  routes: [
    { route: 'plan', when: 'The notice asks for a plan, or for cause, actions and prevention.', source: help },
    { route: 'questionnaire', when: 'Account Health asks questions one by one.', source: help },
    { route: 'acknowledgement', when: 'Account Health asks you to confirm that you know the rule.', source: help },
    { route: 'documents', when: 'Only papers are asked for.', source: help },
    { route: 'dispute', when: 'Nothing was broken, and you can show it.', source: help },
  ],
  asks: claims(
    help,
    'The root cause of the issue.',
    'The actions you have taken to resolve it.',
    'The steps you have taken to prevent it.',
    'Evidence for all of it.',
  ),
  evidence: customary(
    'A report or list of what was affected.',
    'A picture of the setting or page before and after.',
    'A record that the new check is being done.',
  ),
  causes: customary(
    'A step that nobody owned.',
    'A rule that nobody had read when it changed.',
    'A tool that passed on less than was thought.',
    'A change that was not tested.',
  ),
  actions: customary(
    'What was stopped, and when.',
    'What was put right, for how many orders or listings.',
    'Who else was affected, and what they got.',
  ),
  controls: customary(
    'A step without which the work cannot go on.',
    'A check with a rhythm, an owner and a limit.',
    'A record of each check.',
  ),
  mistakes: claims(
    help,
    'Feelings in place of facts.',
    'Other matters than the one in the notice.',
    'Evidence for only some of the items.',
  ),
  cues: [],
} satisfies EnforcementTypeFile
