import type { WordRules } from '../../word-detector';

const rules: WordRules = {
  caution: 0.2,
};
export default rules;
