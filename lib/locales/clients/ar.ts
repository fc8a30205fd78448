import type { Text } from '../text';
import type { en } from './en';

export const ar: Readonly<Record<keyof typeof en, Text>> = {
  'look.title': 'يسهل الخلط بينه وبين غيره',
  'look.letters': '{own} يشبه {other} الخاص بـ{name}، لكنه مكتوب بحروف أخرى.',
  'look.one-letter': '{own} يختلف بحرف واحد عن {other} الخاص بـ{name}.',
  'look.same-name': '{own} و{other} الخاص بـ{name} يحملان الاسم نفسه في نطاقين مختلفين.',
  'look.hint': 'تحقّق ممن يكتب قبل أن ترد بأمر مهم. لا يُدمج شيء من تلقاء نفسه.',
  'look.apart': 'ليسا الشخص نفسه',
  'merge.title': 'هو نفسه عميل آخر',
  'merge.hint': 'يصبح بريد الاثنين وما لوحظ وما قلته ملفًا واحدًا. ويُنقل الاتفاق إن لم يكن هناك اتفاق. يمكن التراجع.',
  'merge.other': 'أي عميل',
  'merge.choose': 'اختر عميلًا',
  'merge.now': 'دمج',
  'merge.done': 'دُمج {name}. يمكن التراجع تحت «آخر التغييرات».',
  'split.now': 'اجعله عميلًا مستقلًا',
  'split.done': 'أصبح {name} عميلًا مستقلًا. يمكن التراجع تحت «آخر التغييرات».',
  'addresses.hint': 'عنوان، أو نطاق كامل مثل ‎@example.com.',
  'addresses.more': 'عناوين أخرى',
  'addresses.public': 'يمكن لأي أحد أن يملك بريدًا هناك. أضف عناوين مفردة.',
  'changes.title': 'آخر التغييرات',
  'changes.lead': 'التراجع يعيد كل شيء كما كان؛ وما وصل من بريد منذ ذلك يذهب إلى صاحبه.',
  'changes.merge': 'دُمج {part} في {whole}',
  'changes.split': 'فُصل {part} عن {whole}',
  'changes.client': '{whole}: الإعدادات والاتفاق',
  'changes.settings': 'الإعدادات التي يُحكم بها على البريد',
  'changes.failed': 'تعذّر التراجع. ربما يجب التراجع أولًا عن تغيير لاحق للعميل نفسه.',
};
