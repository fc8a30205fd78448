import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type BackupKey = keyof typeof en;

/** Texts of saving everything to a file and restoring it. */
export const backupTexts: Catalogue<BackupKey> = { en, he, ar, pl, zh };
