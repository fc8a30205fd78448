import type { Text } from '../text';
import type { en } from './en';

export const he: Readonly<Record<keyof typeof en, Text>> = {
  learningMessages: {
    plural: 'needed',
    one: '{messages} מתוך הודעה אחת עד כה.',
    two: '{messages} מתוך שתי הודעות עד כה.',
    other: '{messages} מתוך {needed} הודעות עד כה.',
  },
  learningDays: {
    plural: 'needed',
    one: '{days} מתוך יום אחד עד כה.',
    two: '{days} מתוך יומיים עד כה.',
    other: '{days} מתוך {needed} ימים עד כה.',
  },
  heldDown: 'הכי מכביד: {dimension} ({signals}).',
  heldDownOnly: 'הכי מכביד: {dimension}.',
  redLine: 'סומן אחד הקווים האדומים שלך: {signals}.',
  nothingHolds: 'לא סומן דבר שמכביד.',
  capped: 'המצב מוגבל עד שהעניין ייפתר.',
  oneDay: 'הכול ביום אחד עד כה; מצב גרוע יותר ייאמר רק אחרי יום נוסף.',
  lingers: 'במגמת שיפור, אבל עוד לא מספיק למצב טוב יותר.',
};
