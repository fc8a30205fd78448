import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type OptionsKey = keyof typeof en;

/** Words of the options page. */
export const optionsTexts: Catalogue<OptionsKey> = { en, he, ar, pl, zh };
