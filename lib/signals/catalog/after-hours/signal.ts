/**
 * Messages outside the working hours that apply to a client (DESIGN §8). A fact first: severity note. See `times.ts` for what raises it.
 *
 * Its examples are times, one a line, in `examples/<language>.txt`; the languages stand for the weeks people there keep:
 *
 *     + 2026-09-14T22:41 Europe/Warsaw Mo-Fr 09:00-17:00 = night
 *     - 2026-09-14T16:20 Europe/Warsaw Mo-Fr 09:00-17:00 = inside
 *     + 2026-09-16T19:10 Europe/Warsaw Mo-Fr 09:00-17:00 = evening, minor; after 2026-09-14T20:00 2026-09-15T18:30
 *
 * `+` is noted, `-` is not; the local time of sending, the zone, the hours (days and intervals, several separated by commas),
 * what the time is by them, the severity where it is not a note, and the client's earlier messages by the same clock.
 * `tests/unit/signals/time-examples.ts` reads them.
 */

import type { SignalDefinition } from '../../signal';
import { fillReasons } from './reasons';

const definition: SignalDefinition = {
  dimension: 'time',
  severity: 'note',
  redLine: false,
  texts: {
    en: {
      title: 'Outside working hours',
      explanation:
        'Notes when a message was sent outside your working hours. That is a fact, not a fault; it weighs more only when it presses for an answer, becomes a habit, or comes after you asked for something else.',
      reason: fillReasons({
        yours: 'Sent at {time}, outside your hours ({when}).',
        both: 'Sent at {time} your time, {theirTime} theirs, outside your hours ({when}).',
        habit: 'In 14 days, {outside} of {messages} messages came outside your hours.',
        urgent: 'It presses for an answer before you are back at work.',
        boundary: 'You had asked on {boundaryDate} not to be written to outside your hours.',
        when: {
          break: 'between two working periods',
          early: 'before they begin',
          evening: 'after they end',
          night: 'night',
          'rest-day': 'your day off',
          holiday: 'a holiday',
          'time-off': 'your time off',
        },
      }),
    },
    he: {
      title: 'מחוץ לשעות העבודה',
      explanation:
        'מציין מתי הודעה נשלחה מחוץ לשעות העבודה שלך. זו עובדה ולא האשמה; היא מקבלת משקל רק כשהיא לוחצת לקבל תשובה, כשזה נעשה הרגל, או אחרי שביקשת אחרת.',
      reason: fillReasons({
        yours: 'נשלחה בשעה {time}, מחוץ לשעות העבודה שלך ({when}).',
        both: 'נשלחה בשעה {time} לפי השעון שלך, {theirTime} לפי השעון של השולח, מחוץ לשעות העבודה שלך ({when}).',
        habit: 'ב-14 ימים נשלחו {outside} מתוך {messages} הודעות מחוץ לשעות העבודה שלך.',
        urgent: 'היא לוחצת לקבל תשובה עוד לפני חזרתך לעבודה.',
        boundary: 'ב-{boundaryDate} ביקשת שלא יפנו אליך מחוץ לשעות העבודה.',
        when: {
          break: 'בהפסקה שבין שעות העבודה',
          early: 'לפני תחילת העבודה',
          evening: 'אחרי סיום העבודה',
          night: 'לילה',
          'rest-day': 'יום מנוחה',
          holiday: 'חג',
          'time-off': 'בחופשה שלך',
        },
      }),
    },
    ar: {
      title: 'خارج ساعات العمل',
      explanation:
        'تُسجَّل الرسالة التي أُرسلت خارج ساعات عملك. هذه واقعة وليست خطأ، ولا يزيد وزنها إلا إذا ألحّت في طلب الرد، أو صارت عادة، أو جاءت بعد طلب صريح بعدم ذلك.',
      reason: fillReasons({
        yours: 'أُرسلت الساعة {time}، خارج ساعات عملك ({when}).',
        both: 'أُرسلت الساعة {time} بتوقيتك، {theirTime} بتوقيت المرسل، خارج ساعات عملك ({when}).',
        habit: 'خلال 14 يومًا، عدد الرسائل التي وصلت خارج ساعات عملك: {outside} من أصل {messages}.',
        urgent: 'وهي تُلحّ في طلب الرد قبل عودتك إلى العمل.',
        boundary: 'سبق أن طُلب بتاريخ {boundaryDate} عدم المراسلة خارج ساعات عملك.',
        when: {
          break: 'بين فترتي عمل',
          early: 'قبل بدء العمل',
          evening: 'بعد انتهاء العمل',
          night: 'ليلًا',
          'rest-day': 'يوم راحتك',
          holiday: 'عطلة رسمية',
          'time-off': 'أثناء إجازتك',
        },
      }),
    },
    pl: {
      title: 'Poza godzinami pracy',
      explanation:
        'Odnotowuje wiadomości wysłane poza Twoimi godzinami pracy. To fakt, nie zarzut; waży więcej dopiero wtedy, gdy nalega na odpowiedź, staje się zwyczajem albo następuje po Twojej prośbie, by tego nie robić.',
      reason: fillReasons({
        yours: 'Wysłano o {time}, poza Twoimi godzinami pracy ({when}).',
        both: 'Wysłano o {time} Twojego czasu, o {theirTime} czasu nadawcy, poza Twoimi godzinami pracy ({when}).',
        habit: 'W ciągu 14 dni poza Twoimi godzinami pracy: {outside} z {messages} wiadomości.',
        urgent: 'Nalega na odpowiedź, zanim wrócisz do pracy.',
        boundary: 'Twoja prośba z {boundaryDate}: nie pisać poza Twoimi godzinami pracy.',
        when: {
          break: 'w przerwie między godzinami pracy',
          early: 'przed ich początkiem',
          evening: 'po ich zakończeniu',
          night: 'noc',
          'rest-day': 'Twój dzień wolny',
          holiday: 'święto',
          'time-off': 'Twój urlop',
        },
      }),
    },
    zh: {
      title: '工作时间以外',
      explanation:
        '记录在你的工作时间以外发来的邮件。这只是事实，不是过错；只有催促答复、成了习惯，或在你提出请求之后仍然如此，才会加重。',
      reason: fillReasons({
        yours: '发送于 {time}，不在你的工作时间内（{when}）。',
        both: '发送于你的时间 {time}（对方时间 {theirTime}），不在你的工作时间内（{when}）。',
        habit: '14 天内的 {messages} 封邮件中，有 {outside} 封是在你的工作时间以外发来的。',
        urgent: '邮件催你在下次上班之前答复。',
        boundary: '你在 {boundaryDate} 说过，请不要在工作时间以外来信。',
        when: {
          break: '两段工作时间之间',
          early: '开始工作之前',
          evening: '下班之后',
          night: '深夜',
          'rest-day': '你的休息日',
          holiday: '节假日',
          'time-off': '你的休假',
        },
      }),
    },
  },
};

export default definition;
