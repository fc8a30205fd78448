import type { Language } from '../../../model';

/**
 * Beginnings of words that tell joy, thanks or congratulation, folded as `lib/text` folds them: who is happy may shout.
 * Emoji of joy count in every language.
 */
export const HAPPY: Readonly<Record<Language, RegExp>> = {
  en: /\b(love|loved|loves|lovely|thank|thanks|thx|congrat|happy|birthday|amazing|beautiful|gorgeous|wow|yay|yess*|hooray|hurray|woo|perfect|brilliant|fantastic|awesome|wonderful|best|great|welcome|cheers|excited|win|won|funding|proud|stunning|omg yes|cant wait|can't wait|hello everyone|hi everyone|merry|rock|rocks|sold out|go team|well done|finally home|says hi|magic|genius|legend|party|drinks|champagne|baby|born|passed|haha|lol|happiest|thrilled|delighted|superb|star|stars|bravo|dream|goal|christmas|new year|enjoy|it's a (?:boy|girl)|its a (?:boy|girl)|granted|approved at last|she's here|he's here|dancing|laugh|scream|oh my|good this|we got the|yum|hilarious|beat us|sorry)/i,
  he: /(תודה|מזל טוב|אוהב|מושלם|מדהים|מהמם|יפה|יפהפ|אלוף|אלופ|כל הכבוד|יש+\b|סוף סוף|איזה כיף|כיף|שמח|מאושר|נהדר|מעולה|וואו|וואוו|יאללה|חג שמח|שנה טובה|יום הולדת|בהצלחה|גאה|גאים|חלום|מרגש|התרגש|בוכ|נולד|בואו ל|תותח|עלינו לאוויר|זכינו|עברנו|ברוכ|לחיים|בריא|כפרה|חתיך|אין עליכ|הצליח|כן כן|מאה אחוז|גאוו?ה|מתה על|מת על|עפתי|שיגע|וואלה יופי|יופי|הורס|זכינו|אישר|אושר|ההיתר|סיימנו|קיבלנו|חח|ירח דבש|קוסמ|אהבת|אזלה|עוקבים|מאשר|גאה|מתוק|מאמינה? שזה|סליחה)/,
  ar: /(شكر|مبروك|مبارك|حب|احب|جميل|رائع|روع|حلو|ممتاز|الله عليك|ماشاء|ما شاء|تسلم|يسلم|فرح|سعيد|سعداء|عيد|ولدت|نجح|فخور|واو|عظيم|بدع|ابداع|مذهل|يجنن|تجنن|خرافي|تحفه|تحفة|هنيئ|الف الف|اخيرا|حمد|كفو|ابطال|بطل|عاش|انبسط|مبسوط|بكيت|عشق|شغفت|هايل|هائل|merci|bravo|برافو|حبيب|يسعد|زوين|غزال|نخب|تهاني|ضحك|هههه|رووو|سلام|الجمال|الجنه|الجنة|واااا|فزنا|النهائي|توام|توأم|عافي|يهب|صور|العروس|نخب|كل عام|بخير|نجح|حلم|آسف|اسف|عفو)/,
  pl: /(dzięk|dziek|kocham|uwielbiam|super|ekstra|cudown|cudo|pięk|piek|brawo|gratul|wspania|świetn|swietn|najleps|sto lat|wszystkiego|hurra|wow|genial|rewelac|zachwyc|szczęś|szczes|rado|udało|udalo|wygral|jestescie|jesteście|bomba|petarda|sztos|mistrz|dumn|zdrow|mega|bajka|boski|bosko|idealn|urodzi|wesoł|wesol|tak tak|nareszcie|jest!|mamy to|obłęd|oblęd|zdal|bosk|jupi|jeee|tadam|smial|śmiał|syn się|syn sie|urodz|czad|wygrali|wyprzedan|buzia|pozwoleni|nie wierz|gool|mamy j|niespodziank|moja wina|przepraszam|sorry|sorki)/,
  zh: /(谢|謝|恭喜|祝|生日快乐|生日快樂|爱了|愛了|爱死|愛死|喜欢|喜歡|太棒|好棒|超棒|真棒|棒极|棒極|完美|漂亮|好看|美哭|美翻|开心|開心|高兴|高興|激动|激動|期待|哈哈|感动|感動|厉害|厲害|绝了|絕了|辛苦|加油|赞|讚|中奖|中獎|上线啦|上線啦|终于|終於|母子平安|出生|新年|快樂|快乐|万岁|萬歲|大卖|大賣|牛|惊艳|驚艷|幸福|成功|太好了|好耶|耶|给力|給力|無敵|无敌|神仙|救星|拿奖|拿獎|成功|全场鼓掌|可爱|可愛|考上|录取|錄取|中标|中標|赢了|贏了|入围|入圍|哇|啊啊|多謝|犀利|搬进|惊喜|驚喜|靚|唔該|正呀|超正|冠軍|冠军|过年|過年|[强強]了吧|好巧|来啦|來啦|通过了|通過了|吓死我|抱歉|对不起|對不起|不好意思)/,
};

export const JOY = /[❤🎉😍🥰😂🤣🥳🎊💕💖😭👏🙌🎂✨💐😘🔥🥂🍾☀💛💙]/u;
