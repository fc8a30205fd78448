import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type BadgeKey = keyof typeof en;

/** What is said inside Gmail's page: the badge, the line under a message's header, the note after an update. */
export const badgeTexts: Catalogue<BadgeKey> = { en, he, ar, pl, zh };
