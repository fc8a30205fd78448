import type { Text } from '../text';
import type { en } from './en';

export const he: Readonly<Record<keyof typeof en, Text>> = {
  more: 'להחיל על יותר מההודעה הזאת',
  scope: 'על מה זה חל',
  'scope.phrase': 'המילים האלה מהלקוח הזה',
  'scope.signal': '„{signal}” אצל הלקוח הזה, בכל ניסוח',
  'scope.everywhere': 'המילים האלה מכל אחד',
  verdict: 'דעתך',
  'preview.none': 'שום דבר שמור לא ישתנה. זה יחול על מה שיגיע.',
  'preview.changes': {
    plural: 'count',
    one: 'רישום אחד ישתנה, וכך גם הבאים.',
    two: 'שני רישומים ישתנו, וכך גם הבאים.',
    other: '{count} רישומים ישתנו, וכך גם הבאים.',
  },
  apply: 'החלה',
  applied: 'הוחל. אפשר לבטל תחת „מה שאמרת”.',
  title: 'מה שאמרת',
  lead: 'דברים שאמרת שחלים על יותר מהודעה אחת. הם נשמרים בכל פעם שהדואר נשפט מחדש.',
  none: 'אין עדיין. ליד כל רישום בתיק הלקוח אפשר להחיל את דעתך על יותר מהודעה אחת.',
  'held.phrase': 'המילים האלה מאת {client}',
  'held.signal': 'בכל ניסוח, מאת {client}',
  'held.everywhere': 'המילים האלה מכל אחד',
};
