import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'money',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Invoice contested',
      explanation:
        'Contests or quibbles over an invoice, hours or a price already agreed. A neutral question about an invoice is not noted.',
      reason: 'Contests an invoice, hours or a price already agreed.',
    },
    he: {
      title: 'ערעור על חשבון',
      explanation: 'ערעור או התדיינות על פרטי חשבונית, על שעות או על מחיר שכבר סוכם. שאלה עניינית על חשבונית לא נרשמת.',
      reason: 'ערעור על חשבונית, על שעות או על מחיר שכבר סוכם.',
    },
    ar: {
      title: 'اعتراض على الحساب',
      explanation:
        'اعتراض على فاتورة أو ساعات أو سعر سبق الاتفاق عليه، أو جدال في تفاصيلها. لا يُسجَّل السؤال المحايد عن فاتورة.',
      reason: 'اعتراض على فاتورة أو ساعات أو سعر سبق الاتفاق عليه.',
    },
    pl: {
      title: 'Spór o rachunek',
      explanation:
        'Kwestionuje fakturę, godziny lub uzgodnioną już cenę albo spiera się o ich drobiazgi. Neutralne pytanie o fakturę nie jest odnotowywane.',
      reason: 'Kwestionuje fakturę, godziny lub uzgodnioną już cenę.',
    },
    zh: {
      title: '对账单提出异议',
      explanation: '对账单、工时或已商定的价格提出异议或逐项挑剔。对账单的一般询问，不记录。',
      reason: '对账单、工时或已商定的价格提出异议。',
    },
  },
};
export default signal;
