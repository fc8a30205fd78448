import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(threat|threats|threaten|threatening|threatened|bad review|bad reviews|negative review|negative reviews|intimidate|intimidating|blackmail|lawyer|lawyers|legal action|sue|suing)',
  he: '(איום|איומים|לאיים|תאיים|תאיימי|תביעה|ביקורת רעה|בביקורות|עורך דין)',
  ar: '(تهديد|التهديد|تهديدي|تهددني|تهدد|بالمحامي|تقييم|بالتقييم)',
  pl: '(groźby|groźbie|grozić|straszyć|prawnikiem|negatywną opinią)',
  zh: '(威胁|差评|律师吓|恐吓)',
};
export default topics;
