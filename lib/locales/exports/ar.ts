import type { Text } from '../text';
import type { en } from './en';

export const ar: Readonly<Record<keyof typeof en, Text>> = {
  number: 'الرقم',
  sentAtUtc: 'وقت الإرسال (UTC)',
  sentAtYours: 'وقت الإرسال بتوقيتك',
  sentAtTheirs: 'وقت الإرسال بتوقيت المرسِل',
  timeBasis: 'مصدر الوقت',
  client: 'العميل',
  addresses: 'العناوين',
  subject: 'الموضوع',
  signal: 'الإشارة',
  dimension: 'المجال',
  severity: 'الوزن',
  confidence: 'درجة اليقين',
  verdict: 'رأيك',
  quote: 'الاقتباس',
  context: 'السياق',
  language: 'لغة الاقتباس',
  reason: 'السبب',
  read: 'قُرئت الرسالة',
  thread: 'المحادثة في Gmail',
  incident: 'معرّف الواقعة',
  rules: 'إصدار القواعد',
  'basis-id+tooltip': 'معرّف الرسالة والصفحة',
  'basis-id': 'معرّف الرسالة',
  'basis-tooltip': 'الصفحة',
  'basis-none': 'غير معروف',
  'read-whole': 'كاملة',
  'read-partly': 'جزئيًا',
  limits:
    'لوحظت هذه الوقائع وفق قواعد في رسائل فُتحت في Gmail على هذا الحاسوب. القواعد تخطئ، والمكالمات والدردشات والرسائل التي لم تُفتح ليست في هذا الملف.',
};
