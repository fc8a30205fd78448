import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(guilt|guilt-trip|guilty|emotional blackmail|make me feel|making me feel|after all you have done)',
  he: '(אשמה|רגשות אשמה|משחקי אשמה)',
  ar: '(بالذنب|ذنب)',
  pl: '(poczuciu winy|poczucie winy|ile dla mnie zrobiłeś)',
  zh: '(对得起我)',
};
export default topics;
