import type { WordRules } from '../../word-detector';

const rules: WordRules = {
  guards: ['quoted', 'praising'],
  // A false accusation of this weighs most.
  caution: 0.2,
};
export default rules;
