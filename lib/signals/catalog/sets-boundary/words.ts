import type { WordRules } from '../../signal';
import { topics } from './topics';

const rules: WordRules = { topics };
export default rules;
