import type { Text } from '../text';

/** English words about pausing. Its keys are the keys of every other language. */
export const en = {
  title: 'Pause and hours',
  lead: 'While paused, nothing is read or noted and the badges are gone.',
  hour: 'For an hour',
  day: 'For today',
  client: 'This client',
  until: 'Paused until {time}. Nothing is read, noted or shown.',
  resume: 'Resume',
  clientPaused: 'This client is paused: nothing of theirs is noted or shown.',
  resumeClient: 'Resume for this client',
} satisfies Record<string, Text>;
