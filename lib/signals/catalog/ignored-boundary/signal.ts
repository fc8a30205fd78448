/** Something comes again after the user's own message set a boundary about it (see `lib/signals/boundaries.ts`). */
import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'respect',
  severity: 'serious',
  redLine: false,
  texts: {
    en: {
      title: 'Boundary ignored',
      explanation:
        'Something comes again within 90 days after you asked the client, in a message of your own, to stop it. What was sent before your message could be read is not noted.',
      reason: {
        plural: 'count',
        one: '“{aboutSignal}”, although you asked on {boundaryDate} for an end to it.',
        other: '“{aboutSignal}”, although you asked on {boundaryDate} for an end to it; {count} times since.',
      },
    },
    he: {
      title: 'גבול שלא כובד',
      explanation:
        'משהו חוזר בתוך 90 יום אחרי שביקשת מהלקוח, בהודעה שלך, להפסיק אותו. מה שנשלח לפני שאפשר היה לקרוא את הודעתך לא נרשם.',
      reason: {
        plural: 'count',
        one: '”{aboutSignal}”, אף שב-{boundaryDate} ביקשת להפסיק.',
        other: '”{aboutSignal}”, אף שב-{boundaryDate} ביקשת להפסיק; {count} פעמים מאז.',
      },
    },
    ar: {
      title: 'تجاهل الحدود',
      explanation:
        'تكرار أمر خلال 90 يومًا من رسالة منك تطلب التوقف عنه. لا يُسجَّل ما أُرسل قبل أن تكون قراءة رسالتك ممكنة.',
      reason: {
        plural: 'count',
        one: '«{aboutSignal}» رغم طلبك بتاريخ {boundaryDate} التوقف عن ذلك.',
        other: '«{aboutSignal}» رغم طلبك بتاريخ {boundaryDate} التوقف عن ذلك؛ عدد المرات منذئذ: {count}.',
      },
    },
    pl: {
      title: 'Zignorowana granica',
      explanation:
        'Coś powtarza się w ciągu 90 dni od Twojej wiadomości z prośbą, by z tym skończyć. To, co wysłano, zanim można było ją przeczytać, nie jest odnotowywane.',
      reason: {
        plural: 'count',
        one: '„{aboutSignal}” mimo Twojej prośby z {boundaryDate}, by z tym skończyć.',
        other: '„{aboutSignal}” mimo Twojej prośby z {boundaryDate}, by z tym skończyć; od tego czasu razem: {count}.',
      },
    },
    zh: {
      title: '无视界限',
      explanation:
        '你在自己的邮件里请对方停止某种做法，90 天内又再次出现。在对方来得及读到你的邮件之前发出的，不记录。',
      reason: {
        plural: 'count',
        other: '你在 {boundaryDate} 请对方停止，“{aboutSignal}”仍再次出现；此后共 {count} 次。',
      },
    },
  },
};
export default signal;
