import type { Text } from '../text';
import type { en } from './en';

export const ar: Readonly<Record<keyof typeof en, Text>> = {
  title: 'الإيقاف المؤقت والساعات',
  lead: 'أثناء الإيقاف لا يُقرأ شيء ولا يُسجَّل، وتختفي الشارات.',
  hour: 'لمدة ساعة',
  day: 'لهذا اليوم',
  client: 'هذا العميل',
  until: 'متوقف حتى {time}. لا يُقرأ شيء ولا يُسجَّل ولا يُعرض.',
  resume: 'استئناف',
  clientPaused: 'هذا العميل موقوف مؤقتًا: لا يُسجَّل عنه شيء ولا يُعرض.',
  resumeClient: 'استئناف مع هذا العميل',
};
