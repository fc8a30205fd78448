/** An active client's contact decays to silence; limits: `silence.ts`. */
import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'cooperation',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Gone quiet',
      explanation:
        'An active client with whom something is open has not written for far longer than is usual for them, three weeks at least. Paused and ended clients are not noted.',
      reason: 'Last heard of on {lastOn}, {days} days ago; their usual gap is {median} days, the limit {limit}.',
    },
    he: {
      title: 'הקשר דועך',
      explanation:
        'לקוח פעיל, שיש איתו עניין פתוח, לא כתב זמן רב בהרבה מהרגיל אצלו, שלושה שבועות לפחות. לקוחות מושהים ולקוחות שהעבודה איתם הסתיימה לא נרשמים.',
      reason: 'ההודעה האחרונה הגיעה ב-{lastOn}, לפני {days} ימים; הפער הרגיל הוא {median} ימים, הגבול {limit}.',
    },
    ar: {
      title: 'انقطاع التواصل',
      explanation:
        'عميل نشط بينكما أمر مفتوح لم يكتب منذ مدة أطول بكثير من المعتاد منه، ثلاثة أسابيع على الأقل. لا يُسجَّل ذلك للعملاء الموقوفين أو المنتهي العمل معهم.',
      reason:
        'آخر رسالة بتاريخ {lastOn}، والأيام منذ ذلك الحين: {days}؛ الفاصل المعتاد بالأيام {median}، والحد {limit}.',
    },
    pl: {
      title: 'Kontakt zanika',
      explanation:
        'Aktywny klient, z którym jest otwarta sprawa, nie pisze znacznie dłużej, niż to u niego zwykłe, co najmniej trzy tygodnie. Klienci wstrzymani i zakończeni nie są odnotowywani.',
      reason:
        'Ostatnia wiadomość: {lastOn}; dni od tego czasu: {days}; zwykła przerwa w dniach: {median}, granica: {limit}.',
    },
    zh: {
      title: '渐无音讯',
      explanation: '一位活跃客户还有未了的事，却远比平时久没有来信，至少三周。已暂停或已结束合作的客户不记录。',
      reason: '最后一次来信是 {lastOn}，已过 {days} 天；平时间隔 {median} 天，上限 {limit} 天。',
    },
  },
};
export default signal;
