import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'time',
  severity: 'minor',
  redLine: false,
  pressesForAnswer: true,
  texts: {
    en: {
      title: 'Pressing for speed',
      explanation:
        'Expects an answer or a result at once, sets a deadline that nobody could meet, or complains that no reply came within hours. An agreed deadline is not noted; nor is a hurry that the sender takes on.',
      reason: 'Asks for an answer or a result at once, or complains about a short wait.',
    },
    he: {
      title: 'דרישה למיידיות',
      explanation:
        'ציפייה לתשובה או לתוצאה מיד, מועד שאי אפשר לעמוד בו, או תלונה על כך שלא באה תשובה בתוך שעות. מועד שסוכם לא נרשם; כך גם דחיפות שהצד הכותב לוקח על עצמו.',
      reason: 'בקשה לתשובה או לתוצאה מיד, או תלונה על המתנה קצרה.',
    },
    ar: {
      title: 'استعجال',
      explanation:
        'توقّع رد أو نتيجة على الفور، أو موعد لا يمكن الوفاء به، أو عتاب على عدم الرد خلال ساعات. لا يُسجَّل الموعد المتفق عليه، ولا العجلة التي يأخذها المرسل على نفسه.',
      reason: 'طلب رد أو نتيجة على الفور، أو عتاب على انتظار قصير.',
    },
    pl: {
      title: 'Żądanie pośpiechu',
      explanation:
        'Oczekuje odpowiedzi lub wyniku natychmiast, wyznacza termin nie do dotrzymania albo wypomina brak odpowiedzi po kilku godzinach. Uzgodniony termin nie jest odnotowywany; podobnie pośpiech, który nadawca bierze na siebie.',
      reason: 'Prosi o odpowiedź lub wynik natychmiast albo wypomina krótkie oczekiwanie.',
    },
    zh: {
      title: '催促马上处理',
      explanation:
        '要求马上回复或交付，给出谁也赶不上的期限，或因几小时没有回复而责怪。已约定的期限不记录；对方自己要赶的事也不记录。',
      reason: '要求马上回复或交付，或因短暂的等待而责怪。',
    },
  },
};
export default signal;
