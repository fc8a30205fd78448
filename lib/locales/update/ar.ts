import type { Text } from '../text';
import type { en } from './en';

/** What is said once after an update, in Arabic. */
export const ar: Record<keyof typeof en, Text> = {
  updated: 'تم تحديث Good Terms. تظهر الملاحظات من جديد بعد إعادة تحميل علامة التبويب هذه.',
  close: 'إغلاق',
};
