import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'respect',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Shouting in writing',
      explanation:
        'Runs of capitals, or storms of exclamation or question marks, in anger or pressure. Acronyms, headings, one stressed word and happy excitement are not noted.',
      reason: 'Written as if in a raised voice: runs of capitals or storms of punctuation.',
    },
    he: {
      title: 'צעקה בכתב',
      explanation:
        'רצף של סימני קריאה או שאלה, אותיות מתוחות או אותיות גדולות באנגלית, בכעס או בלחץ. ראשי תיבות, כותרות, מילה אחת מודגשת והתלהבות שמחה לא נרשמים.',
      reason: 'כתוב כמו בקול רם: רצף של סימני פיסוק, אותיות מתוחות או אותיות גדולות.',
    },
    ar: {
      title: 'صراخ مكتوب',
      explanation:
        'سيل من علامات التعجب أو الاستفهام، أو حروف ممدودة، أو حروف لاتينية كبيرة، في غضب أو ضغط. لا تُسجَّل الاختصارات، ولا العناوين، ولا كلمة واحدة مشدَّدة، ولا الحماس الفرِح.',
      reason: 'مكتوب كأنه بصوت عالٍ: سيل من علامات الترقيم أو حروف ممدودة أو كبيرة.',
    },
    pl: {
      title: 'Krzyk na piśmie',
      explanation:
        'Ciągi wielkich liter albo nawał wykrzykników lub znaków zapytania, w złości lub jako nacisk. Skrótowce, nagłówki, jedno podkreślone słowo i radosny zachwyt nie są odnotowywane.',
      reason: 'Napisane jakby podniesionym głosem: ciągi wielkich liter albo nawał znaków.',
    },
    zh: {
      title: '书面上的吼叫',
      explanation:
        '在愤怒或施压时，连用大量感叹号、问号，或整句使用大写字母。缩写、标题、强调一个词、高兴时的激动，不记录。',
      reason: '写法如同提高嗓门：成串的感叹号、问号或大写字母。',
    },
  },
};
export default signal;
