import type { SignalDefinition } from '../../signal';

/** Said by the user: it counts against nobody, but gives what the client does next its meaning. */
const signal: SignalDefinition = {
  dimension: 'money',
  severity: 'note',
  redLine: false,
  marks: 'reminder',
  texts: {
    en: {
      title: 'You reminded of a payment',
      explanation:
        'You reminded the client of a payment that is due or overdue. A new invoice is not counted; nor are thanks for a payment.',
      reason: 'You reminded the client of a payment.',
    },
    he: {
      title: 'תזכורת לתשלום',
      explanation: 'הזכרת ללקוח תשלום שהגיע מועדו או שמתעכב. חשבונית חדשה אינה נספרת; כך גם תודה על תשלום.',
      reason: 'הזכרת ללקוח תשלום.',
    },
    ar: {
      title: 'تذكير منك بالدفع',
      explanation: 'ذكّرتَ العميل بدفعة مستحقة أو متأخرة. لا تُحسب الفاتورة الجديدة، ولا الشكر على دفعة وصلت.',
      reason: 'ذكّرتَ العميل بدفعة.',
    },
    pl: {
      title: 'Przypomnienie o płatności',
      explanation:
        'Przypomnienie klientowi o płatności, której termin nadszedł lub minął. Nie jest liczona nowa faktura; podobnie podziękowanie za wpłatę.',
      reason: 'Przypominasz klientowi o płatności.',
    },
    zh: {
      title: '你提醒了付款',
      explanation: '你提醒客户支付到期或逾期的款项。新开的发票不算；感谢付款也不算。',
      reason: '你提醒了客户付款。',
    },
  },
};
export default signal;
