import type { Text } from '../text';
import type { en } from './en';

/** What is said once after an update, in Polish. */
export const pl: Record<keyof typeof en, Text> = {
  updated: 'Rozszerzenie Good Terms zostało zaktualizowane. Odśwież tę kartę, aby znów zobaczyć notatki.',
  close: 'Zamknij',
};
