import type { MailboxAddress } from './mailbox';

/**
 * The line that Gmail writes above a quoted message: before the writer's address, the address, after it.
 * The address is a link in the page, hence the parts.
 */
export interface Attribution {
  readonly before: string;
  readonly address: string;
  readonly after: string;
}

/** A form of the line: `{date}`, `{time}`, `{name}` and `{address}` are filled in. */
interface Form {
  readonly line: string;
  readonly date: Intl.DateTimeFormatOptions;
  readonly time: Intl.DateTimeFormatOptions;
  /** Changes that Gmail's own date strings show against CLDR's. */
  readonly tidy?: (text: string) => string;
}

const DATE: Intl.DateTimeFormatOptions = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' };
const TIME_24: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const TIME_12: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' };

/** Gmail's lines by locale; a locale that is not listed falls back to its language, then to English. */
const FORMS: Readonly<Record<string, Form>> = {
  en: { line: 'On {date} at {time} {name} <{address}> wrote:', date: DATE, time: TIME_12, tidy: narrowSpace },
  'en-GB': { line: 'On {date} at {time}, {name} <{address}> wrote:', date: DATE, time: TIME_24 },
  he: { line: 'בתאריך {date} ב-{time} מאת {name} <{address}>:', date: DATE, time: TIME_24 },
  ar: { line: 'في {date} في {time} تمت كتابة ما يلي بواسطة {name} <{address}>:', date: arabicDate(), time: TIME_12 },
  pl: { line: '{date} o {time} {name} <{address}> napisał(a):', date: DATE, time: TIME_24 },
  zh: { line: '{name} <{address}> 于{date} {time}写道：', date: DATE, time: TIME_24 },
  'zh-TW': { line: '{name} <{address}> 於 {date} {time}寫道：', date: DATE, time: TIME_12, tidy: spacedWeekday },
  ja: { line: '{date} {time} {name} <{address}>:', date: DATE, time: TIME_24 },
  ru: { line: '{date} в {time}, {name} <{address}>:', date: DATE, time: TIME_24 },
  es: { line: 'El {date} a las {time}, {name} (<{address}>) escribió:', date: DATE, time: TIME_24 },
  fr: { line: 'Le {date} à {time}, {name} <{address}> a écrit :', date: DATE, time: TIME_24 },
  de: { line: 'Am {date} um {time} Uhr schrieb {name} <{address}>:', date: DATE, time: TIME_24 },
  it: { line: 'Il giorno {date} alle ore {time} {name} <{address}> ha scritto:', date: DATE, time: TIME_24 },
  pt: { line: 'Em {date} às {time}, {name} <{address}> escreveu:', date: DATE, time: TIME_24 },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes the attribution line of a quoted message as the replier's Gmail would.
 * @param at UTC ms of the quoted message
 * @param offset the replier's UTC offset in minutes: the line is in the replier's local time
 */
export function attributionOf(from: MailboxAddress, at: number, offset: number, locale: string): Attribution {
  const form = formOf(locale);
  const local = new Date(at + offset * 60_000);
  const show = (options: Intl.DateTimeFormatOptions): string => formatterOf(locale, options).format(local);
  const tidy = form.tidy ?? ((text: string) => text);
  const fill = (part: string): string =>
    part
      .replace('{date}', tidy(show(form.date)))
      .replace('{time}', tidy(show(form.time)))
      .replace('{name}', () => from.name);
  const [before = '', after = ''] = form.line.split('{address}');
  return { before: fill(before), address: from.address, after: fill(after) };
}

/** Making a formatter is slow; long threads need the same few thousands of times. */
function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, made);
  return made;
}

function formOf(locale: string): Form {
  const { language, region, script } = new Intl.Locale(locale).maximize();
  const traditional = language === 'zh' && script === 'Hant' ? FORMS['zh-TW'] : undefined;
  const form = traditional ?? FORMS[`${language}-${region}`] ?? FORMS[language] ?? FORMS.en;
  if (!form) throw new Error(`No attribution line for ${locale}`);
  return form;
}

/** Arabic writes the weekday in full: "الأحد، 15 مارس 2026". */
function arabicDate(): Intl.DateTimeFormatOptions {
  return { ...DATE, weekday: 'long', month: 'long' };
}

/** English Gmail puts U+202F before AM and PM. */
function narrowSpace(text: string): string {
  return text.replace(/\s(?=[AP]M$)/u, '\u202f');
}

/** "2025年6月12日 週四": CLDR brackets the weekday or sets it close. */
function spacedWeekday(text: string): string {
  return text.replace(/\s*\(?週?([一二三四五六日])\)?$/u, ' 週$1');
}
