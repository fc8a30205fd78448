export type { PhraseMatch } from './match';
