import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: `
    (agencies|competitors|providers|others) (quotes|prices|rates)
    (comparing|compare|comparison|comparisons) ...6 (other|others|another|competitor|competitors|providers|agency|agencies|freelancers|colleagues)
  `,
  he: '(להשוות|השוואות|תשווה|מתחרים|זולים|זולה)',
  ar: '(المقارنة|تقارنوني|تقارن|مقارنة|بغيري)',
  pl: '(porównywał|porównywać|konkurencji|innymi tłumaczami)',
  zh: '(其他公司的报价|别家的报价|第二间公司|别家)',
};
export default topics;
