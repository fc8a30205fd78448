import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'cooperation',
  severity: 'note',
  redLine: false,
  texts: {
    en: {
      title: 'Meeting called off or moved',
      explanation:
        'Cancels, misses or moves a meeting that was set with you. Proposing or confirming a time is not noted; nor is cancelling something that is no meeting with you.',
      reason: 'Cancels, misses or moves a meeting that was set.',
    },
    he: {
      title: 'פגישה שבוטלה או הוזזה',
      explanation:
        'ביטול, היעדרות או הזזה של פגישה שנקבעה איתך. הצעה או אישור של מועד לא נרשמים; כך גם ביטול של דבר שאינו פגישה איתך.',
      reason: 'ביטול, היעדרות או הזזה של פגישה שנקבעה.',
    },
    ar: {
      title: 'إلغاء اجتماع أو تأجيله',
      explanation:
        'إلغاء اجتماع محدد معك، أو تفويته، أو نقله إلى وقت آخر. لا يُسجَّل اقتراح موعد أو تأكيده، ولا إلغاء ما ليس اجتماعًا معك.',
      reason: 'إلغاء اجتماع محدد، أو تفويته، أو نقله إلى وقت آخر.',
    },
    pl: {
      title: 'Odwołane lub przesunięte spotkanie',
      explanation:
        'Odwołuje, opuszcza lub przesuwa ustalone z Tobą spotkanie. Proponowanie lub potwierdzanie terminu nie jest odnotowywane; podobnie odwołanie czegoś, co nie jest spotkaniem z Tobą.',
      reason: 'Odwołuje, opuszcza lub przesuwa ustalone spotkanie.',
    },
    zh: {
      title: '取消或改动会面',
      explanation: '取消、缺席或改动已与你约好的会面。提议或确认时间不记录；取消的不是与你的会面，也不记录。',
      reason: '取消、缺席或改动已约好的会面。',
    },
  },
};
export default signal;
