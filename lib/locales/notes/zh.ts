import type { Text } from '../text';
import type { en } from './en';

export const zh: Record<keyof typeof en, Text> = {
  title: '手动记录',
  lead: '电话、聊天和会议，Gmail 里看不到。最好当天记下说了什么、做了什么，就当客户会读到。',
  none: '还没有记录。',
  add: '记一笔',
  kind: '形式',
  'kind.call': '电话',
  'kind.chat': '聊天',
  'kind.meeting': '会议',
  day: '日期',
  time: '时间',
  text: '发生了什么',
  future: '这还没有发生。',
  signal: '算作',
  'signal.none': '不算：只是记录',
  'signal.hint': '所选的信号会作为你已确认的事件出现在日志里。',
  edit: '编辑',
  delete: '删除',
  deleted: '记录已删除。',
  logged: '记于 {day}',
  'reason.call': '这是你记下的一次电话。',
  'reason.chat': '这是你记下的一次聊天。',
  'reason.meeting': '这是你记下的一次会议。',
};
