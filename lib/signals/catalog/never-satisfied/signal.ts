import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'work',
  severity: 'moderate',
  redLine: false,
  texts: {
    en: {
      title: 'Settled work reopened',
      explanation:
        'Reopens what was already settled or approved, or finds nothing good enough, again and again. First-round feedback and one concrete bug report are not noted.',
      reason: 'Reopens what was settled or approved, or turns down one version after another.',
    },
    he: {
      title: 'פתיחה חוזרת של עבודה',
      explanation:
        'פתיחה מחדש של מה שכבר טופל או אושר, או אי-שביעות רצון ששבה שוב ושוב. הערות של סבב ראשון ודיווח על תקלה אחת מוגדרת לא נרשמים.',
      reason: 'פתיחה מחדש של מה שכבר טופל או אושר, או דחייה של גרסה אחר גרסה.',
    },
    ar: {
      title: 'إعادة فتح عمل منتهٍ',
      explanation:
        'إعادة فتح ما سبق إنجازه أو اعتماده، أو عدم الرضا عن شيء مرة بعد مرة. لا تُسجَّل ملاحظات الجولة الأولى، ولا بلاغ واحد محدد عن خلل.',
      reason: 'إعادة فتح ما سبق إنجازه أو اعتماده، أو رفض نسخة بعد أخرى.',
    },
    pl: {
      title: 'Powrót do zamkniętych spraw',
      explanation:
        'Otwiera na nowo to, co już załatwiono lub zatwierdzono, albo raz po raz uznaje wszystko za niewystarczające. Uwagi z pierwszej rundy i zgłoszenie jednego konkretnego błędu nie są odnotowywane.',
      reason: 'Otwiera na nowo to, co załatwiono lub zatwierdzono, albo odrzuca wersję za wersją.',
    },
    zh: {
      title: '已定的又重来',
      explanation:
        '对已处理或已认可的内容再次要求改动，或一次又一次觉得都不够好。第一轮意见、单个具体的错误反馈，不记录。',
      reason: '对已处理或已认可的内容再次要求改动，或一版接一版地否定。',
    },
  },
};
export default signal;
