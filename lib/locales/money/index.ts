import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type MoneyKey = keyof typeof en;

/** Texts about invoices and what is owed. */
export const moneyTexts: Catalogue<MoneyKey> = { en, he, ar, pl, zh };
