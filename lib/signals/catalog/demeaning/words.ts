import type { WordRules } from '../../word-detector';

const rules: WordRules = {
  // A false accusation of this weighs most.
  caution: 1.8,
  guards: ['quoted', 'negated', 'self', 'reported', 'fictional', 'thing', 'praising'],
};
export default rules;
