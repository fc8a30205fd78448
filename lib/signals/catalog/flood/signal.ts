/**
 * Several messages in a short time without waiting for an answer; the limits stand in `times.ts`.
 * Examples are histories; their form is told in `tests/unit/signals/history-examples.ts`.
 */
import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'time',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Message after message',
      explanation:
        'Several messages in a short time, without waiting for your answer. Two or three that belong together are not noted, nor are automatic ones.',
      reason: {
        plural: 'minutes',
        one: '{count} messages within {minutes} minute, with no answer of yours between them.',
        other: '{count} messages within {minutes} minutes, with no answer of yours between them.',
      },
    },
    he: {
      title: 'הודעה אחר הודעה',
      explanation:
        'כמה הודעות בזמן קצר, בלי להמתין לתשובה שלך. שתיים או שלוש הודעות ששייכות זו לזו לא נרשמות, וגם לא הודעות אוטומטיות.',
      reason: {
        plural: 'minutes',
        one: '{count} הודעות תוך דקה, בלי תשובה שלך ביניהן ({minutes}).',
        two: '{count} הודעות תוך {minutes} דקות, בלי תשובה שלך ביניהן.',
        other: '{count} הודעות תוך {minutes} דקות, בלי תשובה שלך ביניהן.',
      },
    },
    ar: {
      title: 'رسالة تلو أخرى',
      explanation:
        'عدة رسائل في وقت قصير دون انتظار ردك. لا تُسجَّل رسالتان أو ثلاث يكمل بعضها بعضًا، ولا الرسائل التلقائية.',
      reason: {
        plural: 'minutes',
        few: 'عدد الرسائل خلال {minutes} دقائق: {count}، دون رد منك بينها.',
        other: 'عدد الرسائل خلال {minutes} دقيقة: {count}، دون رد منك بينها.',
      },
    },
    pl: {
      title: 'Wiadomość za wiadomością',
      explanation:
        'Kilka wiadomości w krótkim czasie, bez czekania na Twoją odpowiedź. Dwie lub trzy, które się uzupełniają, nie są odnotowywane, podobnie jak automatyczne.',
      reason: {
        plural: 'minutes',
        one: 'Liczba wiadomości w ciągu {minutes} minuty: {count}, bez Twojej odpowiedzi pomiędzy nimi.',
        other: 'Liczba wiadomości w ciągu {minutes} minut: {count}, bez Twojej odpowiedzi pomiędzy nimi.',
      },
    },
    zh: {
      title: '接连发信',
      explanation: '短时间内发来多封邮件，没有等你答复。两三封互为补充的邮件不记录，自动邮件也不记录。',
      reason: {
        plural: 'minutes',
        other: '{minutes} 分钟内发来 {count} 封邮件，其间没有等你答复。',
      },
    },
  },
};
export default signal;
