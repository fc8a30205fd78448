import type { Text } from '../text';
import type { en } from './en';

/** What is said once after an update, in Hebrew. */
export const he: Record<keyof typeof en, Text> = {
  updated: 'התוסף Good Terms עודכן. טעינה מחדש של הלשונית תציג שוב את הסימונים.',
  close: 'סגירה',
};
