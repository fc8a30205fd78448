import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'respect',
  severity: 'moderate',
  redLine: false,
  texts: {
    en: {
      title: 'Appeal to guilt',
      explanation:
        'Presses by guilt or gratitude: “after all I have done for you”, “if you cared, you would”. Honest personal news, thanks and apologies are not noted.',
      reason: 'Backs a demand or complaint with guilt, with gratitude owed or with somebody’s distress.',
    },
    he: {
      title: 'לחץ באמצעות אשמה',
      explanation:
        'לחץ באמצעות אשמה או הכרת תודה: "אחרי כל מה שעשיתי בשבילכם", "אם היה לך אכפת". שיתוף כן בעניין אישי, תודה והתנצלות לא נרשמים.',
      reason: 'דרישה או טענה שנתמכת באשמה, בחוב של תודה או בצער של מישהו.',
    },
    ar: {
      title: 'ضغط بالشعور بالذنب',
      explanation:
        'ضغط بالذنب أو بالجميل: «بعد كل ما فعلته من أجلكم»، «لو كان الأمر يهمّكم». لا تُسجَّل الأخبار الشخصية الصادقة، ولا الشكر، ولا الاعتذار.',
      reason: 'مطالبة أو شكوى تستند إلى الشعور بالذنب، أو إلى جميل سابق، أو إلى حزن أحد.',
    },
    pl: {
      title: 'Nacisk poczuciem winy',
      explanation:
        'Naciska poczuciem winy lub wdzięczności: „po tym wszystkim, co dla was robimy”, „gdyby Ci zależało”. Szczere wieści osobiste, podziękowania i przeprosiny nie są odnotowywane.',
      reason: 'Wspiera żądanie lub zarzut poczuciem winy, długiem wdzięczności albo czyimś zmartwieniem.',
    },
    zh: {
      title: '用愧疚施压',
      explanation: '拿愧疚或人情施压，例如“我为你们做了这么多”“你要是在乎，就会……”。坦诚地讲私事、道谢或道歉，不记录。',
      reason: '用愧疚、人情或某人的难过来支持要求或指责。',
    },
  },
};
export default signal;
