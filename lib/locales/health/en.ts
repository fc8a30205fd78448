import type { Text } from '../text';

export const en = {
  learningMessages: {
    plural: 'needed',
    one: '{messages} of {needed} message so far.',
    other: '{messages} of {needed} messages so far.',
  },
  learningDays: {
    plural: 'needed',
    one: '{days} of {needed} day so far.',
    other: '{days} of {needed} days so far.',
  },
  heldDown: 'Held down most by: {dimension} ({signals}).',
  heldDownOnly: 'Held down most by: {dimension}.',
  redLine: 'One of your red lines was noted: {signals}.',
  nothingHolds: 'Nothing noted that weighs on it.',
  capped: 'The band is capped until this is resolved.',
  oneDay: 'All of it on one day so far; worse is only said after a second day.',
  lingers: 'Getting better, but not yet by enough for a better band.',
} satisfies Record<string, Text>;
