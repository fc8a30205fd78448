import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedAt, sentTime } from '../../../lib/gmail/sent-time';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** UTC ms of a time on the machine's clock. */
const local = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('the moment of acceptance', () => {
  test('stands in the upper bits of the id', () => {
    // A message of August 2025 whose page was seen: accepted at 07:49:39 UTC, shown as 13:19 in India.
    expect(acceptedAt('198c6747aabb71a9', Date.UTC(2026, 0, 1))).toBe(Date.UTC(2025, 7, 20, 7, 49, 39, 115));
  });

  test.each([
    ['not hexadecimal', '198c6747aabb71aZ'],
    ['too short', '198c6747'],
    ['random, as ids of unsent mail are', 'f98c6747aabb71a9'],
    ['from before Gmail', '0400000000000000'],
  ])('is unknown for an id that is %s', (_, id) => {
    expect(acceptedAt(id, Date.UTC(2026, 0, 1))).toBeUndefined();
  });
});

describe('date lines seen in Gmail', () => {
  test.each([
    ['en-US', 'Sep 3, 2025, 10:57 AM', local(2025, 9, 3, 10, 57)],
    ['en-US', 'Mon, Nov 18, 2013 at 11:20 AM', local(2013, 11, 18, 11, 20)],
    ['en-US', 'Wed, Nov 19, 2025 at 1:46 PM', local(2025, 11, 19, 13, 46)],
    ['en-GB', '20 Aug 2025, 13:19', local(2025, 8, 20, 13, 19)],
    ['zh-CN', '2016年5月4日 上午10:08', local(2016, 5, 4, 10, 8)],
    ['ru', '26 дек. 2019 г., 22:53', local(2019, 12, 26, 22, 53)],
    ['ru', 'чт, 26 дек. 2019 г., 22:54', local(2019, 12, 26, 22, 54)],
    ['ar', 'الأحد، ١٥ مارس ٢٠٢٦, ٥:٢٤ ص', local(2026, 3, 15, 5, 24)],
    ['he', '8 בספט׳ 2025, 14:02', local(2025, 9, 8, 14, 2)],
    ['th', '8 ก.ย. 2568 14:02', local(2025, 9, 8, 14, 2)],
    ['fa', '۱۷ شهریور ۱۴۰۴، ۱۴:۰۲', local(2025, 9, 8, 14, 2)],
    ['zh-TW', '民國114年9月8日 下午2:02', local(2025, 9, 8, 14, 2)],
    ['fr-CA', '5 oct. 2026, 18 h 42', local(2026, 10, 5, 18, 42)],
  ])('%s: %s', (language, tooltip, at) => {
    expect(sentTime(at + 21_000, tooltip, language)).toEqual({ at, basis: 'id+tooltip' });
  });
});

describe('when id and tooltip do not go together', () => {
  const sent = local(2025, 9, 18, 14, 2);

  test('mail that was imported later has the time of its tooltip, if the day is certain', () => {
    expect(sentTime(sent + 90 * DAY, 'Sep 18, 2025, 2:02 PM', 'en-US')).toEqual({ at: sent, basis: 'tooltip' });
    expect(sentTime(sent + 90 * DAY, '18.09.2025, 14:02', 'de')).toEqual({ at: sent, basis: 'tooltip' });
  });

  test('a day that may be read in two ways is not guessed', () => {
    const imported = local(2025, 12, 1, 8, 0);
    expect(sentTime(imported, '03.04.2025, 14:02', 'de')).toEqual({ at: undefined, basis: 'none' });
  });

  test('an hour that may be read in two ways is not guessed', () => {
    expect(sentTime(sent + 90 * DAY, 'Sep 18, 2025, 2:02', 'en-US')).toEqual({ at: undefined, basis: 'none' });
  });

  test('a tooltip that says more than a date is not believed, and neither is the id then', () => {
    expect(sentTime(sent, 'Sep 18, 2025, 2:02 PM (3 of 14)', 'en-US').basis).toBe('none');
  });

  test('the id alone serves where there is no date to compare with', () => {
    expect(sentTime(sent + 21_000, undefined, 'en')).toEqual({ at: sent + 21_000, basis: 'id' });
    expect(sentTime(sent + 21_000, 'just now', 'en')).toEqual({ at: sent + 21_000, basis: 'id' });
  });

  test('nothing is known from nothing', () => {
    expect(sentTime(undefined, undefined, 'en')).toEqual({ at: undefined, basis: 'none' });
    expect(sentTime(undefined, '', 'no such language')).toEqual({ at: undefined, basis: 'none' });
  });

  test('months that differ in vowel signs alone are told apart', () => {
    const januaryFirst = local(2010, 1, 1, 0, 0);
    const tooltip = new Intl.DateTimeFormat('pa', { dateStyle: 'medium', timeStyle: 'short' }).format(januaryFirst);
    expect(sentTime(local(2010, 6, 1, 0, 5), tooltip, 'pa').at).toBe(januaryFirst);
  });

  test('another month in words speaks against the id', () => {
    expect(sentTime(local(2025, 9, 1, 0, 5), 'Aug 1, 2025, 12:05 AM', 'en-US').at).toBe(local(2025, 8, 1, 0, 5));
  });
});

// Languages of Gmail's settings, with digits of their own (ar-EG, bn, fa, mr, my, ne) and other calendars (fa, th) among them.
const LANGUAGES =
  `am ar ar-EG bg bn ca cs cy da de el en en-AU en-GB en-IN en-US es es-419 et eu fa fi fil fr fr-CA gl gu he
  hi hr hu hy id is it ja ka km kn ko lo lt lv mk ml mn mr ms my ne nl no pa pl pt pt-PT ro ru si sk sl sq sr sv sw ta te th tr
  uk ur uz vi zh-CN zh-HK zh-TW zu`.split(/\s+/);
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
];
const FIRST = Date.UTC(2010, 0, 1) / MINUTE;
const LAST = Date.UTC(2027, 0, 1) / MINUTE;
const minutes = fc.integer({ min: FIRST, max: LAST }).map((minute) => minute * MINUTE);

describe.each(LANGUAGES)('dates as written in %s', (language) => {
  const formats = STYLES.map((style) => new Intl.DateTimeFormat(language, style));

  test('are matched to the minute when the mail was accepted within minutes', () => {
    const quick = fc.integer({ min: 0, max: 5 * MINUTE });
    fc.assert(
      fc.property(minutes, quick, fc.constantFrom(...formats), (at, way, format) => {
        expect(sentTime(at + way, format.format(at), language)).toEqual({ at, basis: 'id+tooltip' });
      }),
      { numRuns: 20 },
    );
  });

  test('are never matched to a wrong minute, however late the mail was accepted', () => {
    const slow = fc.oneof(fc.integer({ min: 0, max: 2 * DAY }), fc.integer({ min: 0, max: 400 * DAY }));
    fc.assert(
      fc.property(minutes, slow, fc.constantFrom(...formats), (at, way, format) => {
        expect([at, undefined]).toContain(sentTime(at + way, format.format(at), language).at);
      }),
      { numRuns: 10 },
    );
  });
});
