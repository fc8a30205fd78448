import type { Text } from '../text';
import type { en } from './en';

export const he: Readonly<Record<keyof typeof en, Text>> = {
  'look.title': 'קל לטעות כאן בזהות',
  'look.letters': '{own} נראית כמו {other} של {name}, אבל כתובה באותיות אחרות.',
  'look.one-letter': '{own} שונה באות אחת מ־{other} של {name}.',
  'look.same-name': '{own} ו־{other} של {name} נושאות אותו שם בדומיינים שונים.',
  'look.hint': 'כדאי לבדוק מי הכותב לפני שעונים על דבר חשוב. שום דבר אינו מתמזג מעצמו.',
  'look.apart': 'לא אותו אדם',
  'merge.title': 'אותו לקוח כמו לקוח אחר',
  'merge.hint': 'הדואר, הרישומים והדברים שאמרת על שניהם יהיו תיק אחד. הסכם עובר אם אין אחר. אפשר לבטל.',
  'merge.other': 'איזה לקוח',
  'merge.choose': 'בחירת לקוח',
  'merge.now': 'מיזוג',
  'merge.done': '{name} מוזג. אפשר לבטל תחת „שינויים אחרונים”.',
  'split.now': 'להפוך ללקוח נפרד',
  'split.done': '{name} הוא עכשיו לקוח נפרד. אפשר לבטל תחת „שינויים אחרונים”.',
  'addresses.hint': 'כתובת, או דומיין שלם כמו ‎@example.com.',
  'addresses.more': 'כתובות נוספות',
  'addresses.public': 'לכל אחד יכולה להיות שם תיבה. יש להוסיף כתובות בודדות.',
  'changes.title': 'שינויים אחרונים',
  'changes.lead': 'ביטול מחזיר הכול לקדמותו; דואר שהגיע בינתיים עובר למי שהוא שייך לו.',
  'changes.merge': '{part} מוזג לתוך {whole}',
  'changes.split': '{part} הופרד מ{whole}',
  'changes.client': '{whole}: ההגדרות וההסכם',
  'changes.settings': 'הגדרות שלפיהן נשפט הדואר',
  'changes.failed': 'לא ניתן היה לבטל. אולי יש לבטל קודם שינוי מאוחר יותר של אותו לקוח.',
};
