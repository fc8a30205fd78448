import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(discount|discounts|cheaper|lower price|price is fixed|my rate|my rates|our rates|my price|price is final|prices are final|rate is fixed|haggle|haggling|renegotiate|renegotiating|reopen the price|for free|for exposure|without pay)',
  he: '(מחיר|המחיר|הנחה|הנחות|בחינם|חינם|חשיפה|הבטחות|מוריד)',
  ar: '(سعري|السعر|تخفيض|خصم|مجانا|ببلاش)',
  pl: '(stawka|negocjacjom|rabat|rabatu|zniżki|za darmo)',
  zh: '(压价|价格|压我|免费|曝光|抵酬劳)',
};
export default topics;
