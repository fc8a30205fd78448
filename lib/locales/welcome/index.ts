import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type WelcomeKey = keyof typeof en;

/** Texts of the welcome page. */
export const welcomeTexts: Catalogue<WelcomeKey> = { en, he, ar, pl, zh };
