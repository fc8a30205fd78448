import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type ExportsKey = keyof typeof en;

/** Column titles and words of exported files. */
export const exportsTexts: Catalogue<ExportsKey> = { en, he, ar, pl, zh };
