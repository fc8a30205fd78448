import type { WordRules } from '../../signal';
import { topics } from './topics';

/** A boundary set for somebody else, told to this client, is none. */
const rules: WordRules = { topics, guards: ['quoted', 'reported'] };
export default rules;
