import type { Language } from '../model';

/** Languages of the user interface; the same five that signals can judge. */
export type Locale = Language;

/** Words for each plural category that the locale has (CLDR; `Intl.PluralRules`); `other` serves the missing ones. */
interface Plural {
  /** Name of the argument that is counted. */
  readonly plural: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Words chosen by the value of an argument; `other` serves the values not named. */
interface Select {
  /** Name of the argument that chooses. */
  readonly select: string;
  readonly cases: Readonly<Record<string, Text>>;
  readonly other: Text;
}

/** A text with `{name}` places for arguments. */
export type Text = string | Plural | Select;

export type TextArguments = Readonly<Record<string, string | number | boolean>>;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['he', 'ar']);

/** Direction of a locale's script. */
export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr');

/**
 * Renders a text in a locale: plural and select cases resolved, numbers in the locale's digits, other arguments
 * wrapped in bidi isolates (U+2068 … U+2069) so that a name in another script cannot disturb the order of the sentence.
 * A place without an argument stays visible as `{name}`; that is a defect which the catalogue test finds.
 */
export function renderText(text: Text, locale: Locale, values: TextArguments = {}): string {
  if (typeof text === 'string') return fill(text, locale, values);
  if ('select' in text) return renderText(text.cases[String(values[text.select])] ?? text.other, locale, values);
  const category = new Intl.PluralRules(locale).select(Number(values[text.plural] ?? 0));
  return fill(text[category] ?? text.other, locale, values);
}

function fill(template: string, locale: Locale, values: TextArguments): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : `\u2068${value}\u2069`;
  });
}
