import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type ClientsKey = keyof typeof en;

/** Texts about who is which client: merging, splitting, look-alikes, and undoing. */
export const clientsTexts: Catalogue<ClientsKey> = { en, he, ar, pl, zh };
