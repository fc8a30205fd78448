import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'respect',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Expertise brushed aside',
      explanation:
        'Overrides or dismisses your professional judgement, claims to know better, or has a layperson or a machine overrule it. A sincere question, asking for reasons and a decision that is the client’s to make are not noted.',
      reason: 'Overrides or dismisses your professional judgement.',
    },
    he: {
      title: 'דחיית דעה מקצועית',
      explanation:
        'דחייה או ביטול של שיקול הדעת המקצועי שלך, טענה לידע טוב יותר, או הכרעה נגדו לפי מי שאינו מהתחום או לפי מכונה. שאלה כנה, בקשת נימוקים והחלטה שבסמכות הלקוח לא נרשמות.',
      reason: 'דחייה או ביטול של שיקול הדעת המקצועי שלך.',
    },
    ar: {
      title: 'ردّ الرأي المهني',
      explanation:
        'تجاهل رأيك المهني أو ردّه، أو القول بمعرفة أفضل منه، أو تغليب رأي غير مختص أو آلة عليه. لا يُسجَّل السؤال الصادق، ولا طلب الأسباب، ولا القرار الذي يعود إلى العميل.',
      reason: 'تجاهل رأيك المهني أو ردّه.',
    },
    pl: {
      title: 'Odrzucenie fachowej oceny',
      explanation:
        'Odrzuca lub lekceważy Twoją fachową ocenę, twierdzi, że wie lepiej, albo przedkłada nad nią zdanie laika lub maszyny. Szczere pytanie, prośba o uzasadnienie i decyzja, która należy do klienta, nie są odnotowywane.',
      reason: 'Odrzuca lub lekceważy Twoją fachową ocenę.',
    },
    zh: {
      title: '否定专业判断',
      explanation:
        '推翻或不理会你的专业判断，自称更懂，或拿外行、机器的意见来否定它。真诚的提问、询问理由、本该由客户作的决定，不记录。',
      reason: '推翻或不理会你的专业判断。',
    },
  },
};
export default signal;
