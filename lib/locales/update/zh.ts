import type { Text } from '../text';
import type { en } from './en';

/** What is said once after an update, in Chinese. */
export const zh: Record<keyof typeof en, Text> = {
  updated: 'Good Terms 已更新。重新加载此标签页即可再次看到记录。',
  close: '关闭',
};
