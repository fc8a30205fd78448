import type { WordRules } from '../../word-detector';

/** A boundary set for somebody else, told to this client, is none. */
const rules: WordRules = { guards: ['quoted', 'reported'] };
export default rules;
