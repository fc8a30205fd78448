import type { Text } from '../text';
import type { en } from './en';

export const zh: Readonly<Record<keyof typeof en, Text>> = {
  'look.title': '容易认错人',
  'look.letters': '{own} 看起来像 {name} 的 {other}，但用的是别的字母。',
  'look.one-letter': '{own} 与 {name} 的 {other} 只差一个字母。',
  'look.same-name': '{own} 与 {name} 的 {other} 名称相同，域名不同。',
  'look.hint': '回复重要内容之前，请先确认写信人是谁。不会自动合并。',
  'look.apart': '不是同一人',
  'merge.title': '与另一位客户是同一位',
  'merge.hint': '两者的邮件、记录和你的判断会合为一份档案。没有约定的一方沿用另一方的约定。可以撤销。',
  'merge.other': '哪位客户',
  'merge.choose': '选择客户',
  'merge.now': '合并',
  'merge.done': '已合并 {name}。可以在“最近的更改”里撤销。',
  'split.now': '设为单独的客户',
  'split.done': '{name} 现在是单独的客户。可以在“最近的更改”里撤销。',
  'addresses.hint': '一个地址，或整个域名，例如 @example.com。',
  'addresses.more': '更多地址',
  'addresses.public': '任何人都可以在那里开邮箱，请添加单个地址。',
  'changes.title': '最近的更改',
  'changes.lead': '撤销后一切恢复原样；之后收到的邮件归到所属的客户。',
  'changes.merge': '{part} 已并入 {whole}',
  'changes.split': '{part} 已从 {whole} 分出',
  'changes.client': '{whole}：设置与约定',
  'changes.settings': '判断邮件所用的设置',
  'changes.failed': '无法撤销。可能需要先撤销同一位客户之后的更改。',
};
