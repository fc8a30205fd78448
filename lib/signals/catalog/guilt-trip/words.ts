import type { WordRules } from '../../signal';

const rules: WordRules = {
  // Ordinary business mail hardly ever sounds like it.
  caution: -0.2,
};
export default rules;
