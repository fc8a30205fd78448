import type { WordRules } from '../../word-detector';

const rules: WordRules = {
  // Ordinary business mail hardly ever sounds like it.
  caution: -0.6,
};
export default rules;
