import type { Text } from '../text';
import type { en } from './en';

export const zh: Readonly<Record<keyof typeof en, Text>> = {
  title: '暂停与工作时间',
  lead: '暂停期间不读取、不记录任何内容，标记也会消失。',
  hour: '一小时',
  day: '今天',
  client: '这位客户',
  until: '已暂停到 {time}。不读取、不记录、不显示任何内容。',
  resume: '恢复',
  clientPaused: '这位客户已暂停：不记录、不显示其任何内容。',
  resumeClient: '对这位客户恢复',
};
