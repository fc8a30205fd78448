import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'time',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Bypassing the contact',
      explanation:
        'Insists on the owner, a partner or somebody senior instead of the person assigned. Asking once who is responsible, or copying the owner in, is not noted.',
      reason: 'Insists on somebody other than the person assigned.',
    },
    he: {
      title: 'עקיפת הגורם המטפל',
      explanation:
        'דרישה לטיפול מצד הבעלים, שותף או דרג בכיר במקום מי שמונה לטפל. שאלה אחת מי אחראי או שליחת העתק לבעלים לא נרשמות.',
      reason: 'דרישה לפנות למישהו אחר במקום למי שמונה לטפל.',
    },
    ar: {
      title: 'تجاوز الشخص المكلَّف',
      explanation:
        'إصرار على المالك أو الشريك أو من هو أعلى بدلًا من الشخص المكلَّف. لا يُسجَّل السؤال مرة واحدة عن المسؤول، ولا إرسال نسخة إلى المالك.',
      reason: 'إصرار على التعامل مع غير الشخص المكلَّف.',
    },
    pl: {
      title: 'Pomijanie osoby prowadzącej',
      explanation:
        'Domaga się właściciela, wspólnika lub kogoś wyżej zamiast osoby, która prowadzi sprawę. Jednorazowe pytanie, kto za co odpowiada, i kopia do właściciela nie są odnotowywane.',
      reason: 'Domaga się kogoś innego niż osoba, która prowadzi sprawę.',
    },
    zh: {
      title: '绕过对接人',
      explanation: '坚持要找老板、合伙人或上级，而不找指定的对接人。只问一次由谁负责，或把邮件抄送给老板，不记录。',
      reason: '坚持要找指定对接人以外的人。',
    },
  },
};
export default signal;
