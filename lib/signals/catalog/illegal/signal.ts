import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'respect',
  severity: 'serious',
  redLine: true,
  texts: {
    en: {
      title: 'Unlawful or dishonest request',
      explanation:
        'Asks for something unlawful or dishonest: backdating, false invoices, hidden income, unlicensed material, false reviews, work without a permit. Asking whether something is allowed is not noted.',
      reason: 'Asks for something that, as it is written, is unlawful or dishonest.',
    },
    he: {
      title: 'בקשה לא חוקית או לא ישרה',
      explanation:
        'בקשה לדבר שאינו חוקי או אינו ישר: תאריך לאחור, חשבונית פיקטיבית, הסתרת הכנסה, חומר בלי רישיון, ביקורות מזויפות, עבודה בלי היתר. שאלה אם דבר מותר לא נרשמת.',
      reason: 'בקשה לדבר שלפי הכתוב אינו חוקי או אינו ישר.',
    },
    ar: {
      title: 'طلب مخالف للقانون أو للأمانة',
      explanation:
        'طلب أمر يخالف القانون أو الأمانة: تأريخ مستند بتاريخ سابق، أو فواتير وهمية، أو إخفاء دخل، أو مواد بلا ترخيص، أو تقييمات مزيفة، أو عمل بلا تصريح. لا يُسجَّل السؤال عمّا إذا كان أمر ما مسموحًا.',
      reason: 'طلب أمر يخالف القانون أو الأمانة بحسب ما كُتب.',
    },
    pl: {
      title: 'Nielegalna lub nieuczciwa prośba',
      explanation:
        'Prosi o coś niezgodnego z prawem lub nieuczciwego: antydatowanie, fikcyjne faktury, ukrycie dochodu, materiały bez licencji, fałszywe opinie, prace bez pozwolenia. Pytanie, czy coś wolno, nie jest odnotowywane.',
      reason: 'Prosi o coś, co w takim brzmieniu jest niezgodne z prawem lub nieuczciwe.',
    },
    zh: {
      title: '违法或不诚实的要求',
      explanation:
        '要求做违法或不诚实的事：倒签日期、虚开发票、隐瞒收入、使用未授权的素材、编造好评、无证施工。询问某事是否允许，不记录。',
      reason: '从文字看，要求做违法或不诚实的事。',
    },
  },
};
export default signal;
