import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type PopupKey = keyof typeof en;

/** Texts of the popup. */
export const popupTexts: Catalogue<PopupKey> = { en, he, ar, pl, zh };
