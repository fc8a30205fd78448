import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import { pl } from './pl';
import { zhCN } from './zh-cn';

/** What the stand-in's page says, by key. */
export type MailTexts = Readonly<Record<keyof typeof en, string>>;

const TEXTS: Readonly<Record<string, MailTexts>> = { en, he, ar, pl, zh: zhCN };

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** Texts in a language (BCP 47); English for a language that has none of its own. Dates follow the language all the same. */
export function textsOf(language: string): MailTexts {
  return TEXTS[new Intl.Locale(language).language] ?? en;
}

/** Direction of a language's script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
