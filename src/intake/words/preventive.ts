import { cuesFor } from '../cue.ts'

const turn =
  'day|week|month|quarter|order|shipment|time|morning|evening|parcel|label|listing|product|unit|item|box|batch|delivery|return|sale|book|piece|shift'
const checked =
  'logged|checked|tested|reviewed|inspected|compared|signed|counted|measured|weighed|scanned|recorded|approved|verified|opened|read|called'

/** How a plan tells what keeps it from coming back: rhythms, rules, what is always done and what never is. */
export const preventiveWords = cuesFor('preventive', {
  starts: [
    [2, '(?:in order )?to (?:prevent|avoid|ensure|make sure) | (?:going|moving) forward | from now on'],
    [2, 'in (?:the )?future'],
  ],
  says: [
    [3, 'prevent\\w* | avoid\\w* | from (?:now|here) on | (?:going|moving) forward | in (?:the )?future'],
    [3, '(?:never|not) (?:\\w+ ){0,4}again | no longer | (?:another|second) time | re-?occur\\w*'],
    [3, 'recur\\w* | henceforth'],
    [2, `daily | weekly | monthly | quarterly | regularly | (?:every|each) (?:\\w+ )?(?:${turn}) | always | ongoing`],
    [2, 'continuous\\w* | monitor\\w* | double[- ]check\\w* | before (?:any|each|every|it|they|a new|\\w+ing)'],
    [2, `(?:is|are|gets?)(?: \\w+)? (?:${checked})`],
    [1.5, "will | shall | won't | going to | plan to | intend to | promise | must | ensure | make sure"],
    [1.5, '(?:can|may|must|be) only | only (?:if|after|when|with|the|our) | once only'],
    [1, 'automatic(?:ally)? | refuses? | mandatory | (?:is|are) required'],
    [1, 'watch | keep an eye | metrics | figures | reports?'],
  ],
})
