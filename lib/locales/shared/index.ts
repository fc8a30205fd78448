import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type SharedKey = keyof typeof en;

/** Words that several surfaces share: bands, severities, verdicts, plain verbs. */
export const sharedTexts: Catalogue<SharedKey> = { en, he, ar, pl, zh };
