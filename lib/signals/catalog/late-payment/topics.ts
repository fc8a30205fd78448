import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(pay late|late payment|late payments|paying late|pay on time|paid on time|delay payment|delaying payments|overdue)',
  he: '(איחורים בתשלום|לשלם בזמן|תשלום בזמן)',
  ar: '(الدفع في موعده|التأخر في الدفع)',
  pl: '(płacić w terminie|opóźnień w płatnościach|płatności w terminie)',
  zh: '(按时付款|逾期未付|拖款)',
};
export default topics;
