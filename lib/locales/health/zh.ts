import type { Text } from '../text';
import type { en } from './en';

export const zh: Readonly<Record<keyof typeof en, Text>> = {
  learningMessages: { plural: 'needed', other: '目前 {messages} 封，共需 {needed} 封邮件。' },
  learningDays: { plural: 'needed', other: '目前 {days} 天，共需 {needed} 天。' },
  heldDown: '影响最大：{dimension}（{signals}）。',
  heldDownOnly: '影响最大：{dimension}。',
  redLine: '记到了你的红线之一：{signals}。',
  nothingHolds: '没有记到造成影响的内容。',
  capped: '解决之前，评级会受限。',
  oneDay: '目前都发生在同一天；再有一天才会给出更差的评级。',
  lingers: '正在好转，但还不足以进入更好的评级。',
};
