import type { WordRules } from '../../signal';

const rules: WordRules = {
  guards: ['quoted', 'negated', 'self', 'reported', 'fictional', 'praising'],
};
export default rules;
