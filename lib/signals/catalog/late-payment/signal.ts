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
      reason: {
        select: 'because',
        cases: {
          reminders: 'A payment that is due is put off, after {reminders} of your reminders in 30 days.',
          debt: 'A payment that is due is put off; invoice {invoice} was due on {dueOn} ({overdueDays} days before).',
          both: 'A payment that is due is put off, after {reminders} of your reminders; invoice {invoice} was due on {dueOn} ({overdueDays} days before).',
          unpaid: 'Invoice {invoice} was due on {dueOn} and is unpaid, {overdueDays} days later.',
        },
        other: 'A payment that is due is put off or has not been made.',
      },
    },
    he: {
      title: 'תשלום שנדחה',
      explanation:
        'דחייה או אי-ביצוע של תשלום שהגיע מועדו, או מצב שבו יש לבקש אותו שוב. תשלום, שאלה לאן לשלם וסיכום תנאים לפני תחילת העבודה לא נרשמים.',
      reason: {
        select: 'because',
        cases: {
          reminders: 'תשלום שהגיע מועדו נדחה, אחרי שנשלחו ממך תזכורות ({reminders}) ב-30 הימים האחרונים.',
          debt: 'תשלום שהגיע מועדו נדחה; מועד הפירעון של חשבונית {invoice} היה {dueOn} (ימי איחור: {overdueDays}).',
          both: 'תשלום שהגיע מועדו נדחה, אחרי שנשלחו ממך תזכורות ({reminders}); מועד הפירעון של חשבונית {invoice} היה {dueOn} (ימי איחור: {overdueDays}).',
          unpaid: 'חשבונית {invoice}, שמועד פירעונה היה {dueOn}, לא שולמה; ימי איחור: {overdueDays}.',
        },
        other: 'תשלום שהגיע מועדו נדחה או לא בוצע.',
      },
    },
    ar: {
      title: 'تأخير الدفع',
      explanation:
        'تأجيل دفعة مستحقة أو عدم سدادها، أو الاضطرار إلى المطالبة بها من جديد. لا يُسجَّل السداد، ولا السؤال عن طريقة الدفع، ولا الاتفاق على الشروط قبل بدء العمل.',
      reason: {
        select: 'because',
        cases: {
          reminders: 'دفعة مستحقة أُجِّلت بعد تذكيرات منك خلال 30 يومًا، عددها {reminders}.',
          debt: 'دفعة مستحقة أُجِّلت؛ استحقت الفاتورة {invoice} بتاريخ {dueOn} (أيام التأخير: {overdueDays}).',
          both: 'دفعة مستحقة أُجِّلت بعد تذكيرات منك عددها {reminders}؛ استحقت الفاتورة {invoice} بتاريخ {dueOn} (أيام التأخير: {overdueDays}).',
          unpaid: 'استحقت الفاتورة {invoice} بتاريخ {dueOn} ولم تُسدَّد؛ أيام التأخير: {overdueDays}.',
        },
        other: 'دفعة مستحقة أُجِّلت أو لم تُسدَّد.',
      },
    },
    pl: {
      title: 'Odłożona płatność',
      explanation:
        'Odkłada lub pomija należną płatność albo sprawia, że trzeba się o nią upominać. Zapłata, pytanie, gdzie zapłacić, i uzgadnianie warunków przed rozpoczęciem pracy nie są odnotowywane.',
      reason: {
        select: 'because',
        cases: {
          reminders: 'Należna płatność została odłożona mimo Twoich przypomnień w ciągu 30 dni: {reminders}.',
          debt: 'Należna płatność została odłożona; termin faktury {invoice} minął {dueOn} (dni po terminie: {overdueDays}).',
          both: 'Należna płatność została odłożona mimo Twoich przypomnień: {reminders}; termin faktury {invoice} minął {dueOn} (dni po terminie: {overdueDays}).',
          unpaid: 'Termin faktury {invoice} minął {dueOn}; wciąż niezapłacona, dni po terminie: {overdueDays}.',
        },
        other: 'Należna płatność została odłożona lub nie wpłynęła.',
      },
    },
    zh: {
      title: '推迟付款',
      explanation: '推迟或没有支付到期的款项，或需要你再三提醒。付款、询问付到哪里、开工前商定条款，不记录。',
      reason: {
        select: 'because',
        cases: {
          reminders: '你在 30 天内提醒过 {reminders} 次，到期的款项仍被推迟。',
          debt: '到期的款项被推迟；发票 {invoice} 应于 {dueOn} 支付（已逾期 {overdueDays} 天）。',
          both: '你提醒过 {reminders} 次，到期的款项仍被推迟；发票 {invoice} 应于 {dueOn} 支付（已逾期 {overdueDays} 天）。',
          unpaid: '发票 {invoice} 应于 {dueOn} 支付，逾期 {overdueDays} 天仍未付。',
        },
        other: '到期的款项被推迟或没有支付。',
      },
    },
  },
};
export default signal;
