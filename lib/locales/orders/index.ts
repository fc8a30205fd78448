import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type OrdersKey = keyof typeof en;

/** Texts about change orders. */
export const ordersTexts: Catalogue<OrdersKey> = { en, he, ar, pl, zh };
