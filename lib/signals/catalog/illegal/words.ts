import type { WordRules } from '../../word-detector';

const rules: WordRules = {
  caution: -0.5,
};
export default rules;
