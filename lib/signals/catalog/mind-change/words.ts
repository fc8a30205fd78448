import type { WordRules } from '../../word-detector';

const rules: WordRules = {};
export default rules;
