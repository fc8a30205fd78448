import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: '(blame|blaming|blamed|accuse|accusing|accusations|finger-pointing)',
  he: '(להאשים|תאשים|תאשימו|האשמות)',
  ar: '(تلومني|تلوم|اللوم)',
  pl: '(obwiniania|obwiniać|oskarżeń)',
  zh: '(怪到我头上|怪到我|甩锅)',
};
export default topics;
