/**
 * A question or request of the user's that was answered late (`times.ts`) or is still open (`silence.ts`); limits: `waits.ts`.
 */
import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'cooperation',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Slow reply',
      explanation:
        'Your question or request was open for longer than three working days on the client’s side, and for much longer than is usual for them. Automatic replies are no answers.',
      reason: {
        select: 'answered',
        cases: { true: 'Answered {days} working days after you asked on {askedOn}; the limit is {limit}.' },
        other: 'No answer seen {days} working days after you asked on {askedOn}; the limit is {limit}.',
      },
    },
    he: {
      title: 'תשובה מתעכבת',
      explanation:
        'השאלה או הבקשה שלך נותרה פתוחה יותר משלושה ימי עבודה אצל הלקוח, והרבה יותר מהרגיל אצלו. מענה אוטומטי אינו תשובה.',
      reason: {
        select: 'answered',
        cases: { true: 'התשובה הגיעה {days} ימי עבודה אחרי שאלתך מ-{askedOn}; הגבול הוא {limit}.' },
        other: 'לא נראתה תשובה {days} ימי עבודה אחרי שאלתך מ-{askedOn}; הגבול הוא {limit}.',
      },
    },
    ar: {
      title: 'تأخر الرد',
      explanation:
        'بقي سؤالك أو طلبك مفتوحًا أكثر من ثلاثة أيام عمل لدى العميل، وأطول بكثير من المعتاد منه. الرد التلقائي ليس جوابًا.',
      reason: {
        select: 'answered',
        cases: { true: 'أيام العمل بين سؤالك بتاريخ {askedOn} والرد: {days}، والحد {limit}.' },
        other: 'لم يظهر رد على سؤالك بتاريخ {askedOn} منذ {days} من أيام العمل، والحد {limit}.',
      },
    },
    pl: {
      title: 'Późna odpowiedź',
      explanation:
        'Twoje pytanie lub prośba czekały ponad trzy dni robocze po stronie klienta i znacznie dłużej, niż to u niego zwykłe. Automatyczna odpowiedź nie jest odpowiedzią.',
      reason: {
        select: 'answered',
        cases: { true: 'Dni robocze od Twojego pytania z {askedOn} do odpowiedzi: {days}; granica: {limit}.' },
        other: 'Dni robocze bez widocznej odpowiedzi na Twoje pytanie z {askedOn}: {days}; granica: {limit}.',
      },
    },
    zh: {
      title: '回复太慢',
      explanation: '你的问题或请求在对方那边搁置超过三个工作日，也远远超过其平时的回复时间。自动回复不算答复。',
      reason: {
        select: 'answered',
        cases: { true: '你在 {askedOn} 提问，{days} 个工作日后才答复；上限为 {limit} 个工作日。' },
        other: '你在 {askedOn} 提问，已过 {days} 个工作日，未见答复；上限为 {limit} 个工作日。',
      },
    },
  },
};
export default signal;
