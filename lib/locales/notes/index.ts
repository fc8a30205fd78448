import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type NotesKey = keyof typeof en;

/** Texts about what is logged by hand. */
export const notesTexts: Catalogue<NotesKey> = { en, he, ar, pl, zh };
