import { describe, expect, test } from 'vitest';
import {
  findHolidays,
  HOLIDAY_REGIONS,
  holidayLanguage,
  holidaysKnownUntil,
  holidaysOf,
} from '../../../lib/hours/holidays/holidays';
import { parseDay, writeDay } from '../../../lib/hours/plain-day';
import { regionPresets } from '../../../lib/hours/presets';

const marks = { off: '', half: '½', work: '+' };
const daysOf = (region: string, year: number): readonly string[] =>
  [...holidaysOf(region).values()]
    .filter(({ day }) => writeDay(day).startsWith(String(year)))
    .map(({ day, kind }) => writeDay(day).slice(5) + marks[kind]);

test('the regions asked for most have tables', () => {
  expect(HOLIDAY_REGIONS).toEqual(
    expect.arrayContaining('IL AE SA EG MA PL CN TW HK US GB DE IN FR ES CA AU'.split(' ')),
  );
});

describe.each(HOLIDAY_REGIONS)('%s', (region) => {
  const days = [...holidaysOf(region).values()];

  test('knows each year from 2024 to 2030, in order', () => {
    expect(holidaysKnownUntil(region)).toBe(2030);
    for (let year = 2024; year <= 2030; year++) expect(daysOf(region, year).length).toBeGreaterThan(4);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted((a, b) => a - b));
    expect(days.every(({ day }) => day >= (parseDay('2024-01-01') ?? 0) && day <= (parseDay('2030-12-31') ?? 0))).toBe(
      true,
    );
  });

  test('names its days in a language that there is', () => {
    expect(Intl.getCanonicalLocales(holidayLanguage(region) ?? '')).toHaveLength(1);
    expect(days.filter(({ name }) => name.trim() === '')).toEqual([]);
  });

  test('says of half days, and of them alone, when they end', () => {
    for (const { kind, until } of days) expect(until !== undefined && until > 600).toBe(kind === 'half');
  });

  test('can be chosen with a usual week', () => {
    expect(regionPresets.map((preset) => preset.region)).toContain(region);
  });
});

describe('against what was published', () => {
  test.each([
    ['PL', 2024, '01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26'],
    ['PL', 2025, '01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26'],
    ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
    ['GB', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'],
    ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
    [
      'HK',
      2026,
      '01-01 02-16½ 02-17 02-18 02-19 04-03 04-04 04-06 04-07 05-01 05-25 06-19 07-01 09-26 10-01 10-19 12-25 12-26',
    ],
    [
      'TW',
      2026,
      '01-01 02-15 02-16 02-17 02-18 02-19 02-20 02-27 02-28 04-03 04-04 04-05 04-06 05-01 06-19 09-25 09-28 10-09 10-10 10-25 10-26 12-25',
    ],
    [
      'TW',
      2025,
      '01-01 01-27 01-28 01-29 01-30 01-31 02-08+ 02-28 04-03 04-04 05-01 05-30 05-31 09-28 09-29 10-06 10-10 10-24 10-25 12-25',
    ],
  ])('%s %i', (region, year, days) => {
    expect(daysOf(region, year).join(' ')).toBe(days);
  });

  test('China: 2026 has 33 days off and six make-up workdays', () => {
    const days = daysOf('CN', 2026);
    expect(days.filter((day) => day.endsWith('+'))).toEqual([
      '01-04+',
      '02-14+',
      '02-28+',
      '05-09+',
      '09-20+',
      '10-10+',
    ]);
    expect(days.filter((day) => !day.endsWith('+'))).toHaveLength(33);
    expect(
      [...holidaysOf('CN').values()].filter(({ day }) => writeDay(day) > '2027').every(({ expected }) => expected),
    ).toBe(true);
  });

  test('the moon is not calculated for sure', () => {
    for (const region of ['AE', 'SA', 'EG', 'MA']) {
      const feasts = [...holidaysOf(region).values()].filter(({ name }) => /الفطر|الأضحى/.test(name));
      expect(feasts.length).toBeGreaterThan(13);
      expect(feasts.every(({ expected }) => expected)).toBe(true);
    }
  });
});

test('holidays of Israel are those of the Hebrew calendar, each with an eve that ends early', () => {
  const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const dates = (kind: string) =>
    [...holidaysOf('IL').values()].filter((day) => day.kind === kind).map(({ day }) => hebrew.format(day * 86_400_000));
  const ofTorah = ['15 Nisan', '21 Nisan', '6 Sivan', '1 Tishri', '2 Tishri', '10 Tishri', '15 Tishri', '22 Tishri'];
  for (const date of ofTorah) expect(dates('off').filter((day) => day === date)).toHaveLength(7);
  const others = dates('off').filter((date) => !ofTorah.includes(date));
  expect(others).toHaveLength(7);
  expect(others.every((date) => /^[3-6] Iyar$/.test(date))).toBe(true);
  for (const day of holidaysOf('IL').values()) {
    if (day.kind === 'half') expect(holidaysOf('IL').get(day.day + 1)?.kind).toBe('off');
  }
  expect(dates('half')).toHaveLength(56);
});

test('what comes next: days off, whole and half, not workdays; fewer at the end of the table', () => {
  const from = parseDay('2026-02-10') ?? 0;
  expect(findHolidays('CN', from, 3).map(({ day }) => writeDay(day))).toEqual([
    '2026-02-15',
    '2026-02-16',
    '2026-02-17',
  ]);
  expect(findHolidays('PL', parseDay('2030-12-26') ?? 0, 3)).toHaveLength(1);
  expect(findHolidays('PL', parseDay('2031-01-01') ?? 0, 3)).toEqual([]);
});

test('a region without a table is told from one without holidays', () => {
  expect(holidaysKnownUntil('XX')).toBeUndefined();
  expect(holidayLanguage('XX')).toBeUndefined();
  expect(holidaysOf('XX').size).toBe(0);
});

test('a day is a day of the calendar', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '', '2026-02-30', '2026-01-01T00:00']) {
    expect(parseDay(text)).toBeUndefined();
  }
  expect(parseDay('1970-01-01')).toBe(0);
  expect(writeDay(parseDay('2028-02-29') ?? 0)).toBe('2028-02-29');
});
