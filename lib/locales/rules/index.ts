import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type RulesKey = keyof typeof en;

/** Texts about the user's words that hold for more than one message. */
export const rulesTexts: Catalogue<RulesKey> = { en, he, ar, pl, zh };
