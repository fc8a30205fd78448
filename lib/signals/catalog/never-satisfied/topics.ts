import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(reopen|reopening|reopened|already approved|signed off|already settled|open-ended|endless|over and over|same point again)',
  he: '(לפתוח מחדש|פתוח מחדש|מה שאושר|אושר אושר)',
  ar: '(إعادة فتحه|ترجعوا تفتحوا|بعد الاعتماد|المعتمد معتمد|وافقتوا عليها)',
  pl: '(po akceptacji|jest ostateczny|wracać do niego|do niego nie wracać)',
  zh: '(翻出来改|确认过的|再翻|定稿之后)',
};
export default topics;
