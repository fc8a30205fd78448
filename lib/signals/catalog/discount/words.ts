import type { WordRules } from '../../word-detector';

const rules: WordRules = {
  // Ordinary business mail sounds like it more often.
  caution: 0.4,
};
export default rules;
