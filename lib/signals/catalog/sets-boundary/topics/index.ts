/** What a boundary is about, told by its words: "please do not call after six" is about hours. */
import type { Language } from '../../../../model';
import type { Topic } from '../../../signal';
import { topics as ar } from './ar';
import { topics as en } from './en';
import { topics as he } from './he';
import { topics as pl } from './pl';
import { topics as zh } from './zh';

export const topics: Readonly<Record<Language, readonly Topic[]>> = { en, he, ar, pl, zh };
