import type { Text } from '../text';
import type { en } from './en';

export const zh: Record<keyof typeof en, Text> = {
  'band.steady': '平稳',
  'band.watch': '留意',
  'band.strained': '紧张',
  'band.red-line': '红线',
  'band.learning': '了解中',
  'trend.better': '正在好转',
  'trend.worse': '正在变差',
  'trend.level': '没有变化',
  'confidence.possible': '可能',
  'confidence.likely': '很可能',
  seen: { plural: 'count', other: '目前 {count} 封邮件' },
  noted: { plural: 'count', other: '{count} 条记录' },
  setAside: '已排除',
  notJudged: '未能全部判断',
  notJudgedReason: '受语言或发送时间所限，这封邮件有部分项目无法判断。这并不等于没有值得留意的地方。',
  dismiss: '不是这样',
  confirm: '确认',
  undo: '撤销',
  dismissed: '已排除，不计入',
  confirmed: '你已确认',
  failed: '未能保存，请再试一次。',
  openFile: '打开客户档案',
};
