import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'respect',
  severity: 'moderate',
  redLine: false,
  texts: {
    en: {
      title: 'Demeaning words',
      explanation:
        'Insults, mocks or belittles you or somebody on your side. Criticism of the work itself is not noted, however sharp; nor are insults that are only quoted, or jokes at one’s own cost.',
      reason: 'Insults or belittles a person; it is not about the work.',
    },
    he: {
      title: 'מילים משפילות',
      explanation:
        'עלבון, לעג או זלזול בך או במישהו מהצד שלך. ביקורת על העבודה עצמה לא נרשמת, גם כשהיא חריפה; כך גם עלבון שרק מצוטט או צחוק על חשבון עצמם.',
      reason: 'עלבון או זלזול באדם, לא ביקורת על העבודה.',
    },
    ar: {
      title: 'ألفاظ مهينة',
      explanation:
        'إهانة أو سخرية أو تقليل من شأنك أو من شأن أحد في فريقك. لا يُسجَّل نقد العمل نفسه مهما كان حادًّا، ولا إهانة منقولة عن الغير، ولا مزاح المرء على حساب نفسه.',
      reason: 'إهانة لشخص أو تقليل من شأنه، وليست نقدًا للعمل.',
    },
    pl: {
      title: 'Poniżające słowa',
      explanation:
        'Obraża, wyśmiewa lub poniża Ciebie albo kogoś po Twojej stronie. Krytyka samej pracy nie jest odnotowywana, choćby była ostra; podobnie cudze obelgi tylko przytoczone i żarty z samego siebie.',
      reason: 'Obraża lub poniża osobę; nie dotyczy samej pracy.',
    },
    zh: {
      title: '贬低人的话',
      explanation:
        '侮辱、嘲讽或贬低你或你这一方的人。对作品本身的批评再尖锐也不记录；转述别人的辱骂、拿自己开玩笑，也不记录。',
      reason: '针对人的侮辱或贬低，而不是对作品的意见。',
    },
  },
};
export default signal;
