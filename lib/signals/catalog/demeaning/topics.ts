import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: `
    (insult|insults|insulting|offend|offensive|abuse|abusive|name-calling|names|nicknames|rude|rudeness|disrespect|disrespectful|demeaning|belittle|belittling|humiliate|humiliating|mock|mocking|sarcasm|sarcastic|ridicule|sexist|racist|swear|swearing|swear words|curse|cursing|profanity|foul language|vulgar|slurs)
    (respectful|respect|civil|polite|professional|courteous|decent|calmer|calm) [and respectful] (tone|language|manner|way|with)
    (tone|language|wording|professional|proffesional|civil|civilised|polite|respectfully)
    (remark|remarks|comment|comments|joke|jokes) ...4 (about|on) ...3 (accent|age|religion|sex|gender|looks|appearance|weight|body|clothes|origin|family|intelligence|faith|colleague|assistant|team|staff)
    (those|such|that kind of|these|personal) (remarks|comments|jokes|words|names|expressions)
    (spoken|talked|speak|talk|speaking|talking) ...5 (like that|like this|that way|this way|in that|in this|down to)
    (sworn|politely|how i look)
    (sweetheart|darling|honey|love|girl|dear|babe|personal|personally|idiot|stupid|incompetent)
  `,
  he: '(כבוד|מכבד|מכבדת|מכבדים|יחס|שפה|לשון|פוגענית|קללות|לקלל|תקלל|העלבות|להעליב|תעליב|עלבון|מזלזל|מזלזלים|לזלזל|מותק|גברת|ככה|כזאת|כזה|הערות על|הערה כזאת|המראה|המוצא|העדה|הגיל|בדיחות|מיניות|אישי|מילים האלה|טון)',
  ar: '(احترام|باحترام|الاحترام|محترم|بأدب|إهانة|الإهانة|أهنت|شتائم|الشتائم|تشتم|السخرية|بالسخريه|ألفاظ|الألفاظ|لألفاظك|كلام|الكلام|الجارح|بهذه الطريقة|الطريقة|هيك حكي|أسلوب|أسلوبك|الأسلوب|النبرة|لهجتي|شكلي|عمري|مظهري|شخصي|حبيبتي|قلبي|لائقة)',
  pl: '(szacunkiem|szacunek|uprzejmego|grzecznie|kulturę|obrażać|obrazi|obraźliwym|obraźliwy|idiotą|wulgaryzmów|przekleństw|odzywał|odzywali|odzywano|odezwie|traktowanie|słowa|słów|wyglądu|wyglądzie|pochodzeniu|wieku|wierze|religii|blondynkach|kochanie|ad personam|sposób|tonu|ton|mówił|żartów|komentarzy)',
  zh: '(尊重|骂|闹我|脏话|粗口|人身攻击|废物|脑残|白痴|言辞|语气|措辞|用词|性别|长相|口音|年纪|小妹妹|妹妹|称呼|这样跟我说话|这样对她|客气|礼貌|好好说话)',
};
export default topics;
