import type { WordRules } from '../../word-detector';

const rules: WordRules = {
  caution: 0.6,
};
export default rules;
