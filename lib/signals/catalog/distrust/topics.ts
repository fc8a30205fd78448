import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(second-guess|second-guessing|overrule|overruling|micromanage|micromanaging|edit (my|the live|our)|editing (my|the live|our)|change my files|second opinion|question every|let me do my job|my drafts|source files|second-guessed)',
  he: "(מאחורי הגב|לתקן לי|תתקן|מתקן אותי|העבודה שלי בלי|צ'אט|הקבצים|לקוד|הסביבה החיה|הסקיצות)",
  ar: '(الملفات|المصدرية|أؤدي عملي|أقوم بعملي|الذكاء الاصطناعي|مسوداتي|تعدلها)',
  pl: '(plików źródłowych|chatgpt|robić moją pracę|szkiców|serwerze produkcyjnym)',
  zh: '(源文件|挑刺|直接推翻|专业上的判断|把理由讲完|草稿转给)',
};
export default topics;
