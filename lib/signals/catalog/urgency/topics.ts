import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: `
    (urgent|asap|immediately|at once|right away|instant|instantly|same-day|same day|last-minute|rush|rushes|rushed)
    (reply|replies|answer|answers|response|turnaround) ...3 (within|in) ...3 (minute|minutes|hour|hours|day|days)
    (day's|days'|days|hours'|hours|week's|weeks') [of] (notice|warning)
    (chase|chasing|pressure|pressuring|hurry|hurrying|push me|pushing me|deadline|deadlines|follow up)
    expect ...4 (reply|replies|answer|response|respond)
    working day to (answer|reply|respond)
  `,
  he: '(דחוף|דחופה|דחופות|מיידי|מיידית|מיד|היום למחר|תוך שעה|ברגע האחרון|הרגע האחרון|לחץ|ללחוץ|תלחץ|יום עסקים|התראה|מראש|איפה אתה|מענה מיידי)',
  ar: '(عاجل|عاجلة|فوريا|فوري|مستعجل|استعجال|استعجالا|تستعجلني|بتستعجلني|نفس اليوم|اليوم نفسه|ضغط|بهالضغط|يوم عمل|مهلة|ردا فوريا)',
  pl: '(pilne|pilny|natychmiast|natychmiastowej|presją|z godziny na godzinę|ten sam dzień|na wczoraj|ponaglać|ponaglenia|poganiać|dopytywał|dobę na odpowiedź|reakcji wcześniej)',
  zh: '(加急|紧急|马上|立刻|当天|催|每隔十分钟|加塞|提前一个工作日|至少提前|问进度|两天通知)',
};
export default topics;
