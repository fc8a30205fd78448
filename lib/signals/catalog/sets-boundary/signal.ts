import type { SignalDefinition } from '../../signal';

/** Said by the user: it counts against nobody, but gives what the client does next its meaning. */
const signal: SignalDefinition = {
  dimension: 'respect',
  severity: 'note',
  redLine: false,
  marks: 'boundary',
  texts: {
    en: {
      title: 'You set a boundary',
      explanation:
        'You asked the client to stop or to change something they do. Out-of-office notes are not counted; nor is what you tell about somebody else.',
      reason: 'You asked the client to stop or to change something.',
    },
    he: {
      title: 'הצבת גבול',
      explanation:
        'ביקשת מהלקוח להפסיק או לשנות משהו שהוא עושה. הודעות היעדרות אינן נספרות; כך גם מה שסיפרת על מישהו אחר.',
      reason: 'ביקשת מהלקוח להפסיק או לשנות משהו.',
    },
    ar: {
      title: 'وضعتَ حدًّا',
      explanation:
        'طلبتَ من العميل أن يتوقف عن أمر يفعله أو أن يغيّره. لا تُحسب رسائل الغياب عن المكتب، ولا ما تحكيه عن شخص آخر.',
      reason: 'طلبتَ من العميل أن يتوقف عن أمر أو أن يغيّره.',
    },
    pl: {
      title: 'Postawiona granica',
      explanation:
        'Prośba do klienta, żeby czegoś nie robił albo coś zmienił. Nie są liczone wiadomości o nieobecności; podobnie to, co piszesz o kimś innym.',
      reason: 'Prosisz klienta, żeby czegoś nie robił albo coś zmienił.',
    },
    zh: {
      title: '你划清了界限',
      explanation: '你请客户停止或改变某种做法。外出自动回复不算；你说起别人的事也不算。',
      reason: '你请客户停止或改变某种做法。',
    },
  },
};
export default signal;
