import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type PauseKey = keyof typeof en;

/** Texts about pausing, in the popup. */
export const pauseTexts: Catalogue<PauseKey> = { en, he, ar, pl, zh };
