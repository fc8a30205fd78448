import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: `
    (weekend|weekends|saturday|saturdays|sunday|sundays|holiday|holidays|vacation|annual leave|time off|day off|days off|shabbat)
    (working|office|business|regular|normal) (hours|day|days)
    (hours|weekdays|on weekdays|workday|workdays|working week)
    (after|past|before|until|later than) [about] (#|five|six|seven|eight|nine|ten|eleven|midnight|half past|noon|dinner|work|knock-off|close of business)
    (at night|night|nights|evening|evenings|late-night|midnight|3am|the small hours|bedtime|dinner time|early morning|early mornings)
    (private (phone|number)|from friday|until monday|until the morning|available|reachable|on call|switch off|switch the phone off|family time)
    (# to #|nine to five|nine to six|monday to friday)
  `,
  he: `
    (ערב|בערב|לילה|בלילה|לילות|חצות|בוקר מוקדם|שבת|שישי|סוף שבוע|סופי שבוע|סוף השבוע|חג|חגים|חופשה|חופש|מוצ"ש)
    (שעות העבודה|שעות המשרד|שעות הפעילות|שעות פעילות|ימי חול|ימי עבודה)
    (אחרי|עד|לפני) [שעה] (שש|שבע|שמונה|תשע|עשר|#)
    (זמין|זמינה) ...4 (רק|שעות|משרד)
    (בין) (תשע|שמונה|#) ל(חמש|שש|#)
  `,
  ar: `
    (الليل|ليلا|بالليل|مساء|المساء|الفجر|منتصف الليل|نص الليل|الجمعة|السبت|عطلة|العطل|العطلة|الأعياد|إجازة|الإجازة|الدوام|راحتي|فالليل)
    (ساعات|أوقات|خارج) (عملي|العمل|الدوام|دوامي)
    بعد (السادسة|السابعة|الثامنة|التاسعة|تسعة|#|ستة)
    (متاح|متاحة) ...3 (ساعة|٢٤)
    (للستة|من تسعة لخمسة)
  `,
  pl: `
    (weekend|weekendy|weekendu|niedzielę|niedziela|niedzieli|sobotę|sobotę|święta|święto|urlop|urlopu|nocy|noc|nocach|wieczory|wieczorem|wieczorami|rana|poniedziałku)
    (godzinach|godzinami|godziny) [pracy|tymi]
    tymi godzinami
    po (#|osiemnastej|dziewiętnastej|dwudziestej)
    (czas wolny|czasu wolnego|mam wyłączony telefon)
  `,
  zh: '(晚上|半夜|深夜|夜里|夜晚|周末|周日|假日|假期|节假日|休假|放假|春节|下班|工作时间|工作日|上班时间|非上班|办公时间|十点后|十点以后|七点以后|其他时间|其余时间|通宵|私人手机)',
};
export default topics;
