import type { Text } from '../text';
import type { en } from './en';

export const ar: Record<keyof typeof en, Text> = {
  title: 'مسجَّل يدويًا',
  lead: 'المكالمات والمحادثات والاجتماعات التي لا يستطيع Gmail إظهارها. سجِّلها في اليوم نفسه: ما قيل وما جرى، كأن العميل سيقرؤها.',
  none: 'لم يُسجَّل شيء بعد.',
  add: 'تسجيل شيء',
  kind: 'ما نوعه',
  'kind.call': 'مكالمة',
  'kind.chat': 'محادثة',
  'kind.meeting': 'اجتماع',
  day: 'اليوم',
  time: 'الوقت',
  text: 'ما الذي جرى',
  future: 'هذا لم يحدث بعد.',
  signal: 'يُحسب على أنه',
  'signal.none': 'لا شيء: ملاحظة فقط',
  'signal.hint': 'ما تختاره يظهر في السجل واقعةً أكّدتَها.',
  edit: 'تعديل',
  delete: 'حذف',
  deleted: 'حُذفت الملاحظة.',
  logged: 'سُجِّل في {day}',
  'reason.call': 'سجّلتَ هذا من مكالمة.',
  'reason.chat': 'سجّلتَ هذا من محادثة.',
  'reason.meeting': 'سجّلتَ هذا من اجتماع.',
};
