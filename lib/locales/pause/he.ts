import type { Text } from '../text';
import type { en } from './en';

export const he: Readonly<Record<keyof typeof en, Text>> = {
  title: 'הפסקה ושעות',
  lead: 'בזמן הפסקה שום דבר לא נקרא ולא נרשם, והתגים נעלמים.',
  hour: 'לשעה',
  day: 'להיום',
  client: 'הלקוח הזה',
  until: 'בהפסקה עד {time}. שום דבר לא נקרא, לא נרשם ולא מוצג.',
  resume: 'להמשיך',
  clientPaused: 'הלקוח הזה בהפסקה: שום דבר ממנו לא נרשם ולא מוצג.',
  resumeClient: 'להמשיך עם הלקוח הזה',
};
