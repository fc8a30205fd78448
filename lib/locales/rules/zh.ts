import type { Text } from '../text';
import type { en } from './en';

export const zh: Readonly<Record<keyof typeof en, Text>> = {
  more: '不只用于这封邮件',
  scope: '适用于',
  'scope.phrase': '这位客户的这些话',
  'scope.signal': '这位客户的“{signal}”，不论怎么说',
  'scope.everywhere': '任何人的这些话',
  verdict: '你的判断',
  'preview.none': '已保存的记录不会改变，对以后的邮件有效。',
  'preview.changes': { plural: 'count', other: '有 {count} 条记录会改变，以后的也一样。' },
  apply: '应用',
  applied: '已应用。可以在“你说过的”里撤回。',
  title: '你说过的',
  lead: '你对多封邮件都适用的判断。邮件重新判断时会一直保留。',
  none: '还没有。在客户档案的每条记录旁，都可以把判断用于多封邮件。',
  'held.phrase': '{client} 的这些话',
  'held.signal': '{client}，不论怎么说',
  'held.everywhere': '任何人的这些话',
};
