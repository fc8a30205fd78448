import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'work',
  severity: 'moderate',
  redLine: false,
  texts: {
    en: {
      title: 'Denying what was agreed',
      explanation:
        'Denies or rewrites what was agreed, said or approved. Asking to be reminded, or an honest “I may be wrong, but”, is not noted.',
      reason: 'Says that something was not agreed, said or approved, or tells it another way.',
    },
    he: {
      title: 'הכחשת מה שסוכם',
      explanation:
        'הכחשה או שינוי בדיעבד של מה שסוכם, נאמר או אושר. בקשה לתזכורת או הסתייגות כנה כמו "ייתכן שזו טעות שלי, אבל" לא נרשמות.',
      reason: 'נטען שדבר לא סוכם, לא נאמר או לא אושר, או שהיה אחרת.',
    },
    ar: {
      title: 'إنكار ما اتُّفق عليه',
      explanation:
        'إنكار ما اتُّفق عليه أو قيل أو اعتُمد، أو روايته على نحو آخر. لا يُسجَّل طلب التذكير، ولا قول صادق مثل «قد أكون على خطأ، ولكن».',
      reason: 'قول إن أمرًا لم يُتفق عليه أو لم يُقَل أو لم يُعتمد، أو روايته على نحو آخر.',
    },
    pl: {
      title: 'Zaprzeczenie ustaleniom',
      explanation:
        'Zaprzecza temu, co ustalono, powiedziano lub zatwierdzono, albo przedstawia to inaczej. Prośba o przypomnienie i szczere „mogę się mylić, ale” nie są odnotowywane.',
      reason: 'Twierdzi, że czegoś nie ustalono, nie powiedziano lub nie zatwierdzono, albo że było inaczej.',
    },
    zh: {
      title: '否认已有约定',
      explanation: '否认或改写已约定、说过或认可的内容。请你提醒一下，或诚恳地说“我可能记错了，不过……”，不记录。',
      reason: '称某事没有约定、说过或认可，或给出另一种说法。',
    },
  },
};
export default signal;
