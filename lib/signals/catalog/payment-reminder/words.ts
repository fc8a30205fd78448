import type { WordRules } from '../../signal';

const rules: WordRules = {};
export default rules;
