import type { Text } from '../text';
import type { en } from './en';

export const he: Record<keyof typeof en, Text> = {
  title: 'נרשם ביד',
  lead: 'שיחות, צ׳אטים ופגישות, שאותם Gmail לא יכול להראות. כדאי לרשום באותו יום: מה נאמר ומה נעשה, כאילו הלקוח יקרא את זה.',
  none: 'עדיין לא נרשם דבר.',
  add: 'לרשום משהו',
  kind: 'מה זה היה',
  'kind.call': 'שיחת טלפון',
  'kind.chat': 'צ׳אט',
  'kind.meeting': 'פגישה',
  day: 'יום',
  time: 'שעה',
  text: 'מה קרה',
  future: 'זה עוד לא קרה.',
  signal: 'נחשב כ',
  'signal.none': 'כלום: רק רשומה',
  'signal.hint': 'מה שייבחר יעמוד ביומן כאירוע שאישרת.',
  edit: 'עריכה',
  delete: 'מחיקה',
  deleted: 'הרשומה נמחקה.',
  logged: 'נרשם ב־{day}',
  'reason.call': 'רשמת את זה משיחת טלפון.',
  'reason.chat': 'רשמת את זה מצ׳אט.',
  'reason.meeting': 'רשמת את זה מפגישה.',
};
