import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(changing your mind|change your mind|keep changing|keeps changing|going back and forth|reverse|reversing|reversals|once approved|after approval|after it is approved|after you approved)',
  he: '(לשנות את דעת*|דעתכם|אחרי שכבר אישרתם|שאישרתם)',
  ar: '(تغيروا رأيكم|تبدل|بعد الموافقة|رأيكم)',
  pl: '(zmieniać zdania|zmian po akceptacji|zmiany zdania)',
  zh: '(定了又变|变了又定|推翻|定稿)',
};
export default topics;
