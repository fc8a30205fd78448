import type { Text } from '../text';

/** English words that several surfaces share. Its keys are the keys of every other language. */
export const en = {
  'band.steady': 'Steady',
  'band.watch': 'Watch',
  'band.strained': 'Strained',
  'band.red-line': 'Red line',
  'band.learning': 'Learning',

  'band.steady.meaning': 'Nothing out of the ordinary lately.',
  'band.watch.meaning': 'A few things worth keeping an eye on.',
  'band.strained.meaning': 'Several things lately weigh on working together.',
  'band.red-line.meaning': 'Things that you should not have to accept.',
  'band.learning.meaning': 'Too little mail has been seen to say.',

  'trend.better': 'Getting better',
  'trend.worse': 'Getting worse',
  'trend.level': 'No change',

  'severity.note': 'Note',
  'severity.minor': 'Minor',
  'severity.moderate': 'Moderate',
  'severity.serious': 'Serious',
  'severity.critical': 'Critical',

  'confidence.possible': 'Possible',
  'confidence.likely': 'Likely',

  'dimension.respect': 'Respect',
  'dimension.money': 'Money',
  'dimension.work': 'Work',
  'dimension.time': 'Time',
  'dimension.cooperation': 'Cooperation',

  'hours.inside': 'Within working hours',
  'hours.grace': 'At the edge of working hours',
  'hours.break': 'Between working hours',
  'hours.early': 'Early, before working hours',
  'hours.evening': 'Evening',
  'hours.night': 'Night',
  'hours.rest-day': 'Day off',
  'hours.holiday': 'Holiday',
  'hours.time-off': 'Time off',

  'verdict.open': 'Not reviewed',
  'verdict.confirmed': 'Confirmed',
  'verdict.dismissed': 'Dismissed',

  'scope.included': 'Included',
  'scope.over-limit': 'Over the limit',
  'scope.excluded': 'Excluded',
  'scope.not-listed': 'Not listed',
  'scope.unclear': 'Unclear',

  'status.active': 'Active',
  'status.paused': 'Paused',
  'status.ended': 'Ended',

  'count.messages': { plural: 'count', one: '{count} message', other: '{count} messages' },
  'count.incidents': { plural: 'count', one: '{count} thing noted', other: '{count} things noted' },

  product: 'Good Terms',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  open: 'Open',
  edit: 'Edit',
  delete: 'Delete',
  undo: 'Undo',
  notSaved: 'This was not saved. Please try again.',
  search: 'Search',
  confirm: 'Confirm',
  dismiss: 'Not this',
  settings: 'Settings',
  clientFile: 'Client file',
  more: 'Show more',
  loading: 'Loading…',
  retry: 'Try again',
  'failed.title': 'This page ran into a problem',
  'failed.body': 'Nothing was lost. Loading the page again usually helps.',
  'unavailable.body': 'What is stored could not be read.',
} satisfies Record<string, Text>;
