import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'respect',
  severity: 'moderate',
  redLine: false,
  texts: {
    en: {
      title: 'Blame passed on',
      explanation:
        'Faults you for what came of not following your advice, or for something that failed on the client’s own side. A fair complaint about a mistake of yours is not noted.',
      reason: 'Faults you for something that was decided or failed on the client’s own side.',
    },
    he: {
      title: 'הטלת אשמה',
      explanation:
        'הטלת אשמה עליך בתוצאה של אי-קבלת עצתך, או בדבר שנכשל בצד של הלקוח. תלונה הוגנת על טעות שלך לא נרשמת.',
      reason: 'הטלת אשמה עליך בדבר שהוחלט או נכשל בצד של הלקוח.',
    },
    ar: {
      title: 'إلقاء اللوم',
      explanation:
        'تحميلك مسؤولية ما نتج عن عدم الأخذ بنصيحتك، أو عن تقصير داخلي لدى العميل. لا تُسجَّل الشكوى المنصفة من خطأ وقع منك.',
      reason: 'تحميلك مسؤولية أمر تقرَّر أو تعثَّر لدى العميل.',
    },
    pl: {
      title: 'Przerzucenie winy',
      explanation:
        'Obwinia Cię o skutki pominięcia Twojej rady albo o to, co zawiodło po stronie klienta. Uczciwa skarga na błąd po Twojej stronie nie jest odnotowywana.',
      reason: 'Obwinia Cię o coś, o czym zdecydowano lub co zawiodło po stronie klienta.',
    },
    zh: {
      title: '归咎于你',
      explanation: '把不听你建议的后果，或客户内部的失误，归咎于你。对你自己失误的合理投诉，不记录。',
      reason: '把客户一方的决定或失误归咎于你。',
    },
  },
};
export default signal;
