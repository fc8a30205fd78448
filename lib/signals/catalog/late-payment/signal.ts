import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'money',
  severity: 'moderate',
  redLine: false,
  texts: {
    en: {
      title: 'Payment put off',
      explanation:
        'Postpones or misses a payment that is due, or leaves you to ask for it again. Paying, asking where to pay and agreeing terms before work starts are not noted.',
      reason: 'A payment that is due is put off or has not been made.',
    },
    he: {
      title: 'תשלום שנדחה',
      explanation:
        'דחייה או אי-ביצוע של תשלום שהגיע מועדו, או מצב שבו יש לבקש אותו שוב. תשלום, שאלה לאן לשלם וסיכום תנאים לפני תחילת העבודה לא נרשמים.',
      reason: 'תשלום שהגיע מועדו נדחה או לא בוצע.',
    },
    ar: {
      title: 'تأخير الدفع',
      explanation:
        'تأجيل دفعة مستحقة أو عدم سدادها، أو الاضطرار إلى المطالبة بها من جديد. لا يُسجَّل السداد، ولا السؤال عن طريقة الدفع، ولا الاتفاق على الشروط قبل بدء العمل.',
      reason: 'دفعة مستحقة أُجِّلت أو لم تُسدَّد.',
    },
    pl: {
      title: 'Odłożona płatność',
      explanation:
        'Odkłada lub pomija należną płatność albo sprawia, że trzeba się o nią upominać. Zapłata, pytanie, gdzie zapłacić, i uzgadnianie warunków przed rozpoczęciem pracy nie są odnotowywane.',
      reason: 'Należna płatność została odłożona lub nie wpłynęła.',
    },
    zh: {
      title: '推迟付款',
      explanation: '推迟或没有支付到期的款项，或需要你再三提醒。付款、询问付到哪里、开工前商定条款，不记录。',
      reason: '到期的款项被推迟或没有支付。',
    },
  },
};
export default signal;
