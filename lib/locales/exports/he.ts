import type { Text } from '../text';
import type { en } from './en';

export const he: Readonly<Record<keyof typeof en, Text>> = {
  number: 'מס׳',
  sentAtUtc: 'נשלח (UTC)',
  sentAtYours: 'נשלח, לפי השעון שלך',
  sentAtTheirs: 'נשלח, לפי שעון השולח',
  timeBasis: 'מקור השעה',
  client: 'לקוח',
  addresses: 'כתובות',
  subject: 'נושא',
  signal: 'סימן',
  dimension: 'תחום',
  severity: 'משקל',
  confidence: 'ודאות',
  verdict: 'דעתך',
  quote: 'ציטוט',
  context: 'ההקשר',
  language: 'שפת הציטוט',
  reason: 'סיבה',
  read: 'ההודעה נקראה',
  thread: 'השרשור ב-Gmail',
  incident: 'מזהה האירוע',
  rules: 'גרסת הכללים',
  'basis-id+tooltip': 'מזהה ההודעה והדף',
  'basis-id': 'מזהה ההודעה',
  'basis-tooltip': 'הדף',
  'basis-none': 'לא ידוע',
  'read-whole': 'במלואה',
  'read-partly': 'בחלקה',
  limits:
    'נרשם לפי כללים בהודעות שנפתחו ב-Gmail במחשב הזה. כללים טועים; שיחות טלפון, צ׳אטים ודואר שלא נפתח אינם בקובץ.',
};
