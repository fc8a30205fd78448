import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'cooperation',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Same mistake again',
      explanation:
        'Makes the same mistake again, for you to put right: the wrong file once more, the same form unsigned once more. A first mistake with an apology is not noted.',
      reason: 'The same mistake comes again, for you to put right.',
    },
    he: {
      title: 'אותה טעות שוב',
      explanation:
        'אותה טעות חוזרת ומצריכה תיקון מצידך: שוב קובץ שגוי, שוב אותו טופס בלי חתימה. טעות ראשונה עם התנצלות לא נרשמת.',
      reason: 'אותה טעות חוזרת ומצריכה תיקון מצידך.',
    },
    ar: {
      title: 'تكرار الخطأ نفسه',
      explanation:
        'تكرار خطأ سابق يقع إصلاحه عليك: الملف الخطأ من جديد، أو النموذج نفسه بلا توقيع من جديد. لا يُسجَّل خطأ أول مع اعتذار.',
      reason: 'الخطأ نفسه من جديد، وإصلاحه يقع عليك.',
    },
    pl: {
      title: 'Znów ten sam błąd',
      explanation:
        'Powtarza błąd, który trzeba naprawić po Twojej stronie: znów zły plik, znów ten sam formularz bez podpisu. Pierwszy błąd z przeprosinami nie jest odnotowywany.',
      reason: 'Ten sam błąd wraca i trzeba go naprawić po Twojej stronie.',
    },
    zh: {
      title: '同样的错误再现',
      explanation: '再次犯同样的错误，需要你来补救：又发错文件、同一份表格又没签字。第一次出错并道歉，不记录。',
      reason: '同样的错误再次出现，需要你来补救。',
    },
  },
};
export default signal;
