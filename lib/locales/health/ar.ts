import type { Text } from '../text';
import type { en } from './en';

export const ar: Readonly<Record<keyof typeof en, Text>> = {
  learningMessages: {
    plural: 'needed',
    one: '{messages} من رسالة واحدة حتى الآن.',
    two: '{messages} من رسالتين حتى الآن.',
    few: '{messages} من {needed} رسائل حتى الآن.',
    many: '{messages} من {needed} رسالة حتى الآن.',
    other: '{messages} من {needed} رسالة حتى الآن.',
  },
  learningDays: {
    plural: 'needed',
    one: '{days} من يوم واحد حتى الآن.',
    two: '{days} من يومين حتى الآن.',
    few: '{days} من {needed} أيام حتى الآن.',
    many: '{days} من {needed} يومًا حتى الآن.',
    other: '{days} من {needed} يوم حتى الآن.',
  },
  heldDown: 'أكثر ما يثقلها: {dimension} ({signals}).',
  heldDownOnly: 'أكثر ما يثقلها: {dimension}.',
  redLine: 'لوحظ أحد خطوطك الحمراء: {signals}.',
  nothingHolds: 'لم يُلاحَظ ما يثقلها.',
  capped: 'يبقى التصنيف محدودًا حتى يُحلّ الأمر.',
  oneDay: 'كل ذلك في يوم واحد حتى الآن، ولا يُقال ما هو أسوأ إلا بعد يوم ثانٍ.',
  lingers: 'تتحسن، لكن ليس بما يكفي بعد لتصنيف أفضل.',
};
