import type { Text } from '../text';

/** What is said once after an update, in English. Gmail's page loads it in every language: keep it short. */
export const en = {
  updated: 'Good Terms was updated. Reload this tab to see its notes again.',
  close: 'Close',
} satisfies Record<string, Text>;
