import type { Text } from '../text';
import type { en } from './en';

export const he: Record<keyof typeof en, Text> = {
  'band.steady': 'יציב',
  'band.watch': 'לשים לב',
  'band.strained': 'מתוח',
  'band.red-line': 'קו אדום',
  'band.learning': 'בלמידה',
  'trend.better': 'במגמת שיפור',
  'trend.worse': 'במגמת החמרה',
  'trend.level': 'ללא שינוי',
  'confidence.possible': 'ייתכן',
  'confidence.likely': 'סביר',
  seen: { plural: 'count', one: 'הודעה אחת עד כה', two: 'שתי הודעות עד כה', other: '{count} הודעות עד כה' },
  noted: { plural: 'count', one: 'סומן דבר אחד', two: 'סומנו שני דברים', other: 'סומנו {count} דברים' },
  setAside: 'הונח בצד',
  notJudged: 'לא נבדק במלואו',
  notJudgedReason: 'חלק מהסימנים לא נבדקו בהודעה הזו, בגלל השפה או מועד השליחה. אין פירוש הדבר שאין מה לסמן.',
  dismiss: 'זה לא זה',
  confirm: 'אישור',
  undo: 'ביטול הפעולה',
  dismissed: 'הונח בצד: לא נספר',
  confirmed: 'אישרת את זה',
  failed: 'זה לא נשמר. כדאי לנסות שוב.',
  openFile: 'פתיחת תיק הלקוח',
};
