import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'money',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Pressure by comparison',
      explanation:
        'Holds other providers’ prices or speed against you to move the agreed terms. Naming a competitor for another reason, such as market research or inspiration, is not noted.',
      reason: 'Holds another provider’s price or speed against the agreed terms.',
    },
    he: {
      title: 'לחץ בהשוואה לאחרים',
      explanation:
        'הצגת מחיר או מהירות של ספקים אחרים כדי לשנות את מה שסוכם. אזכור של מתחרים מסיבה אחרת, כמו מחקר שוק או השראה, לא נרשם.',
      reason: 'הצגת מחיר או מהירות של ספק אחר מול מה שסוכם.',
    },
    ar: {
      title: 'ضغط بالمقارنة',
      explanation:
        'الاحتجاج بأسعار مقدّمي خدمة آخرين أو بسرعتهم لتغيير ما اتُّفق عليه. لا يُسجَّل ذكر منافس لسبب آخر، مثل دراسة السوق أو الاستلهام.',
      reason: 'احتجاج بسعر مقدّم خدمة آخر أو بسرعته في مقابل ما اتُّفق عليه.',
    },
    pl: {
      title: 'Nacisk porównaniem',
      explanation:
        'Powołuje się na ceny lub tempo innych wykonawców, aby zmienić uzgodnione warunki. Wzmianka o konkurencji z innego powodu, na przykład badania rynku lub inspiracji, nie jest odnotowywana.',
      reason: 'Przeciwstawia uzgodnionym warunkom cenę lub tempo innego wykonawcy.',
    },
    zh: {
      title: '拿同行比较施压',
      explanation: '拿其他服务方的价格或速度来压已商定的条件。因市场调研、找灵感等其他原因提到同行，不记录。',
      reason: '拿其他服务方的价格或速度与已商定的条件相比。',
    },
  },
};
export default signal;
