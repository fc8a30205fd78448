import type { WordRules } from '../../word-detector';

const rules: WordRules = {
  guards: ['quoted', 'praising'],
  // A false accusation of this weighs most.
  caution: 0.6,
};
export default rules;
