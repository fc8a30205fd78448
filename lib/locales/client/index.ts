import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type ClientKey = keyof typeof en;

/** Texts of the client file. */
export const clientTexts: Catalogue<ClientKey> = { en, he, ar, pl, zh };
