import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(change the date|backdate|backdated|backdating|fake|illegal|unlawful|under the table|off the books|dishonest|false invoice|false invoices|unlicensed)',
  he: '(לא חוקי|חוקי|תאריך אחר|פיקטיבית|פיקטיבי|חשבונית על תאריך|בשחור)',
  ar: '(غير نظامية|غير قانوني|تاريخ الفاتورة|مزورة|وهمية)',
  pl: '(datą wsteczną|daty na fakturze|nielegaln*|fikcyjn*|lewe faktury|łamać)',
  zh: '(不真实的发票|不合法|发票日期|未经授权|假发票)',
};
export default topics;
