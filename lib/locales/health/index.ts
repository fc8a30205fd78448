import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type HealthKey = keyof typeof en;

/** One sentence on why a band is what it is, for every surface that tells it. */
export const healthTexts: Catalogue<HealthKey> = { en, he, ar, pl, zh };
