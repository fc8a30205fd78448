import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(shout|shouting|shouted|yell|yelling|yelled|scream|screaming|capitals|caps|capital letters|all-caps|lower case|raise your voice|raising your voice|exclamation marks)',
  he: '(לצעוק|צעקות|צועק|צועקת|תצעק|תצעקי|הקול|סימני קריאה)',
  ar: '(صراخ|الصراخ|صرخت|تصرخ|صوتك|بتزعق)',
  pl: '(krzyczy|krzyczeć|krzyk|głosu|wielkimi literami)',
  zh: '(大吼|吼|嗓门|感叹号)',
};
export default topics;
