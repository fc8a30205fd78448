import type { Catalogue } from '../texts';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zh } from './zh';

export type BadgeKey = keyof typeof en;

/** What is said inside Gmail's page in one language. */
export type BadgeTexts = Catalogue<BadgeKey>['en'];

/** The badge and the line under a message's header. The background sends one language of it along with judgements. */
export const badgeTexts: Catalogue<BadgeKey> = { en, he, ar, pl, zh };
