import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: `
    (# messages|ten messages|ten separate|a dozen|dozens of|so many messages|so many emails|message after message|flood|bombard|bombarding|barrage|spam|spamming)
    (separate|several|multiple|#|five|ten|twenty|fifteen|eleven|twelve) [separate|whatsapp] (messages|emails|mails|texts|calls|voice notes|whatsapps)
    (one|a) [single|collected] (list|message|email|mail|document)
    (calling|call|ring|ringing|write|writing|phone|phoning) ...3 (repeatedly|again and again|five times|ten times|# times|several times|non-stop|constantly|every # minutes|every hour|every ten minutes|every five minutes)
    (three|several|multiple|different|every|five) channels
    (constant pings|once a week|line by line|bundle your|one a day)
    every (# minutes|few minutes|five minutes|ten minutes|twenty minutes|half hour|hour|half an hour)
  `,
  he: '(הודעות ברצף|ברצף|חמש פעמים|שלוש פעמים|עשרים הודעות|להציף|תציף|תציפו|מייל אחד|הודעה אחת|שלושה ערוצים|לרכז|תרכז|כל עשרים דקות|כל חמש דקות|אותו מייל|אותה שאלה|כל שעה)',
  ar: '(ورا بعض|رسالة واحدة|رسالة وحدة|عشر رسائل|خمس مرات|كثرة الرسائل|إيميل واحد|قناة واحدة|خمس عشرة|كل ساعة|خمسة أشخاص)',
  pl: `
    (dwudziestu|piętnastu|wydzwaniać|wydzwaniac|co godzinę|jedna wiadomość|jednym mailu|raz w tygodniu|najwyżej jedno|jednocześnie)
    po # razy
  `,
  zh: '(连续|轰炸|刷屏|连发|几十则|一条消息|一份再给我|零散|一天一条|每小时|反复|九次|语音分段|控制在一天)',
};
export default topics;
