import type { Text } from '../text';

/** What is said inside Gmail, in English. Its keys are the keys of every other language. */
export const en = {
  'band.steady': 'Steady',
  'band.watch': 'Watch',
  'band.strained': 'Strained',
  'band.red-line': 'Red line',
  'band.learning': 'Learning',
  'trend.better': 'Getting better',
  'trend.worse': 'Getting worse',
  'trend.level': 'No change',
  'confidence.possible': 'Possible',
  'confidence.likely': 'Likely',
  seen: { plural: 'count', one: '{count} message so far', other: '{count} messages so far' },
  noted: { plural: 'count', one: '{count} thing noted', other: '{count} things noted' },
  setAside: 'Set aside',
  notJudged: 'Not fully judged',
  notJudgedReason:
    'Some signals could not be judged here, for want of the language or the time. That is not the same as nothing to note.',
  dismiss: 'Not this',
  confirm: 'Confirm',
  undo: 'Undo',
  dismissed: 'Set aside: it does not count',
  confirmed: 'Confirmed by you',
  failed: 'This was not saved. Please try again.',
  openFile: 'Open client file',
} satisfies Record<string, Text>;
