import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'work',
  severity: 'note',
  redLine: false,
  texts: {
    en: {
      title: 'Work beyond the agreement',
      explanation:
        'Asks for work that your agreement excludes, or for more than it allows. Without an agreement only wording that itself calls the work additional is noted. Asking what more work would cost is not.',
      reason: {
        select: 'counted',
        cases: { true: 'Counted together, {used} were asked for where {agreed} were agreed: {limit}' },
        other: {
          select: 'verdict',
          cases: {
            excluded: 'Asks for something that your agreement excludes: {clause}',
            'over-limit': 'Asks for more than was agreed: {clause}',
            'not-listed': 'Asks for work that your agreement does not list.',
          },
          other: 'Asks for additional work, by its own wording.',
        },
      },
    },
    he: {
      title: 'עבודה מעבר להסכם',
      explanation:
        'בקשה לעבודה שההסכם מוציא מכלל העבודה, או ליותר ממה שהוא מאפשר. בלי הסכם נרשם רק ניסוח שקורא לעבודה תוספת. שאלה כמה תעלה עבודה נוספת לא נרשמת.',
      reason: {
        select: 'counted',
        cases: { true: 'בסך הכול התבקשו {used}, וסוכמו {agreed}: {limit}' },
        other: {
          select: 'verdict',
          cases: {
            excluded: 'בקשה לדבר שההסכם אינו כולל במפורש: {clause}',
            'over-limit': 'בקשה ליותר ממה שסוכם: {clause}',
            'not-listed': 'בקשה לעבודה שאינה מופיעה בהסכם.',
          },
          other: 'בקשה לעבודה נוספת, לפי הניסוח עצמו.',
        },
      },
    },
    ar: {
      title: 'عمل خارج الاتفاق',
      explanation:
        'طلب عمل يستثنيه اتفاقكم، أو أكثر مما يسمح به. وإن لم يكن ثمة اتفاق فلا يُسجَّل إلا ما تصفه العبارة نفسها بأنه إضافي. أما السؤال عن كلفة عمل إضافي فلا يُسجَّل.',
      reason: {
        select: 'counted',
        cases: { true: 'المطلوب في المجموع {used} والمتفق عليه {agreed}: {limit}' },
        other: {
          select: 'verdict',
          cases: {
            excluded: 'طلب شيء يستثنيه اتفاقكم: {clause}',
            'over-limit': 'طلب أكثر مما اتُّفق عليه: {clause}',
            'not-listed': 'طلب عمل لا يرد في اتفاقكم.',
          },
          other: 'طلب عمل إضافي، بحسب العبارة نفسها.',
        },
      },
    },
    pl: {
      title: 'Praca poza umową',
      explanation:
        'Prosi o pracę, którą umowa wyłącza, albo o więcej, niż umowa pozwala. Bez umowy odnotowywane są tylko słowa, które same nazywają pracę dodatkową. Pytanie o koszt dodatkowej pracy nie jest odnotowywane.',
      reason: {
        select: 'counted',
        cases: { true: 'Razem poproszono o {used}, a ustalono {agreed}: {limit}' },
        other: {
          select: 'verdict',
          cases: {
            excluded: 'Prosi o coś, co umowa wyłącza: {clause}',
            'over-limit': 'Prosi o więcej, niż ustalono: {clause}',
            'not-listed': 'Prosi o pracę, której umowa nie wymienia.',
          },
          other: 'Prosi o dodatkową pracę; tak mówią same słowa.',
        },
      },
    },
    zh: {
      title: '超出约定的工作',
      explanation:
        '要求做约定中排除的工作，或者超出约定的数量。没有约定时，只记录措辞本身就说明是额外工作的要求。询问增加工作要多少钱，不记录。',
      reason: {
        select: 'counted',
        cases: { true: '累计要求了 {used}，约定是 {agreed}：{limit}' },
        other: {
          select: 'verdict',
          cases: {
            excluded: '要求做约定中排除的内容：{clause}',
            'over-limit': '要求超出约定：{clause}',
            'not-listed': '要求做约定中没有列出的工作。',
          },
          other: '从措辞看，是在要求额外的工作。',
        },
      },
    },
  },
};
export default signal;
