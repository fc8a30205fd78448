import type { Text } from '../text';
import type { en } from './en';

export const he: Record<keyof typeof en, Text> = {
  'band.steady': 'יציב',
  'band.watch': 'לשים לב',
  'band.strained': 'מתוח',
  'band.red-line': 'קו אדום',
  'band.learning': 'בלמידה',

  'band.steady.meaning': 'שום דבר חריג לאחרונה.',
  'band.watch.meaning': 'כמה דברים שכדאי לשים אליהם לב.',
  'band.strained.meaning': 'כמה דברים מהזמן האחרון מכבידים על העבודה המשותפת.',
  'band.red-line.meaning': 'דברים שלא צריך לקבל.',
  'band.learning.meaning': 'נקראו מעט מדי הודעות מכדי לומר משהו.',

  'trend.better': 'במגמת שיפור',
  'trend.worse': 'במגמת החמרה',
  'trend.level': 'ללא שינוי',

  'severity.note': 'לידיעה',
  'severity.minor': 'קל',
  'severity.moderate': 'בינוני',
  'severity.serious': 'חמור',
  'severity.critical': 'קריטי',

  'confidence.possible': 'ייתכן',
  'confidence.likely': 'סביר',

  'dimension.respect': 'כבוד',
  'dimension.money': 'כסף',
  'dimension.work': 'עבודה',
  'dimension.time': 'זמן',
  'dimension.cooperation': 'שיתוף פעולה',

  'hours.inside': 'בשעות העבודה',
  'hours.grace': 'בקצה שעות העבודה',
  'hours.break': 'בהפסקה בין שעות העבודה',
  'hours.early': 'מוקדם, לפני שעות העבודה',
  'hours.evening': 'ערב',
  'hours.night': 'לילה',
  'hours.rest-day': 'יום מנוחה',
  'hours.holiday': 'חג',
  'hours.time-off': 'חופשה',

  'verdict.open': 'טרם נבדק',
  'verdict.confirmed': 'אושר',
  'verdict.dismissed': 'נדחה',

  'scope.included': 'כלול בהסכם',
  'scope.over-limit': 'מעבר למכסה',
  'scope.excluded': 'מוחרג במפורש',
  'scope.not-listed': 'לא מופיע בהסכם',
  'scope.unclear': 'לא ברור',

  'status.active': 'פעיל',
  'status.paused': 'בהפסקה',
  'status.ended': 'הסתיים',

  'count.messages': { plural: 'count', one: 'הודעה אחת', two: 'שתי הודעות', other: '{count} הודעות' },
  'count.incidents': { plural: 'count', one: 'סומן דבר אחד', two: 'סומנו שני דברים', other: 'סומנו {count} דברים' },

  product: 'Good Terms',
  save: 'שמירה',
  cancel: 'ביטול',
  close: 'סגירה',
  open: 'פתיחה',
  edit: 'עריכה',
  delete: 'מחיקה',
  undo: 'ביטול הפעולה',
  notSaved: 'זה לא נשמר. כדאי לנסות שוב.',
  search: 'חיפוש',
  confirm: 'אישור',
  dismiss: 'זה לא זה',
  settings: 'הגדרות',
  clientFile: 'תיק לקוח',
  more: 'הצגת עוד',
  loading: 'בטעינה…',
  retry: 'ניסיון נוסף',
  'failed.title': 'משהו השתבש בדף הזה',
  'failed.body': 'שום דבר לא אבד. בדרך כלל טעינה מחדש של הדף פותרת את זה.',
  'unavailable.body': 'לא ניתן היה לקרוא את המידע השמור.',
};
