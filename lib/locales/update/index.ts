import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

/** The note after an update, when there is no background any more that could tell the words for it. */
export const updateTexts: Catalogue<keyof typeof en> = { en, he, ar, pl, zh };
