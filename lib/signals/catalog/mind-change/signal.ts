import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'work',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Decision reversed',
      explanation:
        'Takes back a decision or an approval that was given. A first decision, a small correction of one’s own typo and a choice between options that you offered are not noted.',
      reason: 'Takes back a decision or an approval given before.',
    },
    he: {
      title: 'חזרה מהחלטה',
      explanation:
        'חזרה מהחלטה או מאישור שכבר ניתנו. החלטה ראשונה, תיקון קטן של טעות הקלדה ובחירה בין אפשרויות שהצעת לא נרשמים.',
      reason: 'חזרה מהחלטה או מאישור שניתנו קודם.',
    },
    ar: {
      title: 'تراجع عن قرار',
      explanation:
        'تراجع عن قرار أو موافقة سبق إعطاؤهما. لا يُسجَّل القرار الأول، ولا تصحيح المرء سهوًا بسيطًا في كتابته، ولا الاختيار بين بدائل معروضة من جهتك.',
      reason: 'تراجع عن قرار أو موافقة سبق إعطاؤهما.',
    },
    pl: {
      title: 'Cofnięta decyzja',
      explanation:
        'Wycofuje decyzję lub zgodę, która już padła. Pierwsza decyzja, drobna poprawka własnej literówki i wybór spośród opcji z Twojej propozycji nie są odnotowywane.',
      reason: 'Wycofuje wcześniejszą decyzję lub zgodę.',
    },
    zh: {
      title: '收回已有决定',
      explanation: '收回已经作出的决定或认可。第一次作决定、改正自己的小笔误、在你给出的方案中选择，不记录。',
      reason: '收回了之前的决定或认可。',
    },
  },
};
export default signal;
