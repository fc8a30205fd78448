import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type ChartsKey = keyof typeof en;

/** Texts of the charts in the client file. */
export const chartsTexts: Catalogue<ChartsKey> = { en, he, ar, pl, zh };
