import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: `
    (two|second|third|more) (rounds|round)
    (new features|small favours|goes into a quote|on the side)
    (extra|additional|out-of-scope|unpaid) (work|task|tasks|request|requests|pages|page|item|items|changes|rounds|round)
    (scope|change order|change orders|change request|change requests|further rounds|rounds of|round of|adding tasks|add tasks|more rounds|sprint|not included|outside the contract|outside our agreement|beyond the agreement|beyond the contract|beyond what we agreed)
    (agreed|approved|confirmed|quoted) ...3 (in writing|first|beforehand|separately)
  `,
  he: '(תוספת|תוספות|מעבר לסיכום|שמחוץ להסכם|מחוץ להסכם|עבודה נוספת|סבבי תיקונים|סבבים|סעיפים|דפים חדשים|הזמנה חתומה|הזמנה בכתב|בלי תשלום)',
  ar: '(خارج العقد|أمر تغيير|إضافية|الإضافية|زيادة|جولتين|التعديلات المفتوحة|مزايا جديدة|موافقة مكتوبة)',
  pl: '(spoza umowy|aneksu|dodatkowe|dodatkowej|dodatkowych|zakresu|rundach|runda|kolejnych|przysług|nowe funkcje|wyceny|wyceną)',
  zh: '(超出合同|合同范围|加页面|变更单|新功能|新增内容|顺手|两轮|每一轮|免费调整|免费做|两次的修改)',
};
export default topics;
