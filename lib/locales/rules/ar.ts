import type { Text } from '../text';
import type { en } from './en';

export const ar: Readonly<Record<keyof typeof en, Text>> = {
  more: 'طبّق رأيك على أكثر من هذه الرسالة',
  scope: 'يسري على',
  'scope.phrase': 'هذه الكلمات من هذا العميل',
  'scope.signal': '«{signal}» مع هذا العميل مهما كانت الكلمات',
  'scope.everywhere': 'هذه الكلمات من أي أحد',
  verdict: 'رأيك',
  'preview.none': 'لن يتغير شيء محفوظ. يسري على ما سيأتي.',
  'preview.changes': {
    plural: 'count',
    one: 'ستتغير ملاحظة واحدة، وكذلك ما سيأتي.',
    two: 'ستتغير ملاحظتان، وكذلك ما سيأتي.',
    few: 'ستتغير {count} ملاحظات، وكذلك ما سيأتي.',
    many: 'ستتغير {count} ملاحظة، وكذلك ما سيأتي.',
    other: 'ستتغير {count} ملاحظة، وكذلك ما سيأتي.',
  },
  apply: 'تطبيق',
  applied: 'طُبّق. يمكنك التراجع عنه تحت «ما قلته».',
  title: 'ما قلته',
  lead: 'آراؤك التي تسري على أكثر من رسالة. تبقى كلما أُعيد الحكم على البريد.',
  none: 'لا شيء بعد. عند كل ملاحظة في ملف العميل يمكنك تطبيق رأيك على أكثر من رسالة.',
  'held.phrase': 'هذه الكلمات من {client}',
  'held.signal': 'مهما كانت الكلمات، من {client}',
  'held.everywhere': 'هذه الكلمات من أي أحد',
};
