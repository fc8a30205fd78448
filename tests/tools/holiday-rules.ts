/**
 * What date-holidays does not know, or knows otherwise than offices keep it: by region, with the source of each rule.
 * Only days on which offices are closed nationwide; where a country leaves days to its states, those are left out.
 */

/** A day of a table in the making. */
export interface TableDay {
  /** "YYYY-MM-DD". */
  readonly date: string;
  readonly name: string;
  /** "HHMM": work ends then. */
  readonly until?: string;
  readonly work?: true;
  readonly expected?: true;
}

/** A day as date-holidays tells it; `rule` is the rule it comes from. */
export interface LibraryDay extends TableDay {
  readonly rule: string;
  readonly substitute: boolean;
}

export interface RegionRules {
  /** Country, and a state where the country has no days of its own for all. */
  readonly of: readonly [country: string, state?: string];
  readonly language: string;
  /** Further rules in the library's language: rule and name. */
  readonly more?: readonly (readonly [rule: string, name: string])[];
  /** Turns the library's days of all years into those of the table. */
  readonly adjust?: (days: readonly LibraryDay[]) => readonly TableDay[];
}

const DAY = 86_400_000;

const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** ISO weekday. */
const weekday = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay() || 7;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Every day of a stretch, both ends included: "02-15…02-23". */
const stretch = (year: number, span: string, name: string): readonly TableDay[] => {
  const [from = '', to = from] = span.split('…').map((day) => `${year}-${day}`);
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  return Array.from({ length: days + 1 }, (_, index) => ({ date: shift(from, index), name }));
};

// ── Israel ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Eves of holidays: offices close by one o'clock (Hours of Work and Rest Law 1951 and the extension order on eves of holidays). */
const EVES = [
  '1 Tishrei',
  '10 Tishrei',
  '15 Tishrei',
  '22 Tishrei',
  '15 Nisan',
  '21 Nisan',
  '6 Sivan',
  '5 Iyyar',
] as const;

function israel(days: readonly LibraryDay[]): readonly TableDay[] {
  const named = days.map((day) => ({ ...day, name: day.name.replace('מימונה, ', '') }));
  const eves = named
    .filter(({ rule }) => EVES.some((start) => rule === start || rule.startsWith(`${start} `)))
    .map(({ date, name, rule }) => ({
      date: shift(date, -1),
      name: rule.startsWith('5 Iyyar') ? 'יום הזיכרון' : `ערב ${name}`,
      until: '1300',
    }));
  return [...named, ...eves];
}

// ── Countries that look for the moon ─────────────────────────────────────────────────────────────────────────────

const EID_AL_ADHA = 'Dhu al-Hijjah';

/** The day of standing at Arafah, before Eid al-Adha. */
const arafah = (days: readonly LibraryDay[]): readonly TableDay[] =>
  days
    .filter(({ rule }) => rule.startsWith(`10 ${EID_AL_ADHA}`))
    .filter(({ date }, index, all) => shift(all[index - 1]?.date ?? '1970-01-01', 1) !== date)
    .map(({ date }) => ({ date: shift(date, -1), name: 'يوم عرفة', expected: true as const }));

/** Cabinet Resolution 27 of 2024: neither Isra and Miraj nor the first of Ramadan; Arafah; two national days. */
const emirates = (days: readonly LibraryDay[]): readonly TableDay[] => [
  ...days.filter(({ rule }) => !/Rajab|^1 Ramadan/.test(rule)),
  ...arafah(days),
];

/** A fixed day that falls on Friday is kept on Thursday, on Saturday on Sunday (Implementing Regulations of the Labour Law, Art. 24). */
const saudi = (days: readonly LibraryDay[]): readonly TableDay[] => [
  ...days,
  ...days
    .filter(({ rule }) => /^\d\d-\d\d/.test(rule))
    .flatMap(({ date, name }) => {
      const moved = weekday(date) === 5 ? -1 : weekday(date) === 6 ? 1 : 0;
      return moved === 0 ? [] : [{ date: shift(date, moved), name }];
    }),
];

const egypt = (days: readonly LibraryDay[]): readonly TableDay[] => [...days, ...arafah(days)];

/** Both feasts and the Prophet's birthday are kept for two days (decree 2-04-426). Morocco looks for its own moon: often a day later. */
function morocco(days: readonly LibraryDay[]): readonly TableDay[] {
  const two = /^(1 Shawwal|10 Dhu al-Hijjah|12 Rabi al-awwal)/;
  return days.flatMap((day) => (two.test(day.rule) ? [day, { ...day, date: shift(day.date, 1) }] : [day]));
}

// ── China ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Arrangement {
  readonly off: Readonly<Record<string, string>>;
  /** Make-up workdays. */
  readonly work: readonly string[];
}

/** Notices of the General Office of the State Council on the arrangement of holidays (国务院办公厅关于部分节假日安排的通知). */
const CHINA: Readonly<Record<number, Arrangement>> = {
  // 国办发明电〔2023〕7号, 25 October 2023
  2024: {
    off: {
      '01-01': '元旦',
      '02-10…02-17': '春节',
      '04-04…04-06': '清明节',
      '05-01…05-05': '劳动节',
      '06-10': '端午节',
      '09-15…09-17': '中秋节',
      '10-01…10-07': '国庆节',
    },
    work: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  // 国办发明电〔2024〕12号, 12 November 2024
  2025: {
    off: {
      '01-01': '元旦',
      '01-28…02-04': '春节',
      '04-04…04-06': '清明节',
      '05-01…05-05': '劳动节',
      '05-31…06-02': '端午节',
      '10-01…10-08': '国庆节',
    },
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  // 4 November 2025
  2026: {
    off: {
      '01-01…01-03': '元旦',
      '02-15…02-23': '春节',
      '04-04…04-06': '清明节',
      '05-01…05-05': '劳动节',
      '06-19…06-21': '端午节',
      '09-25…09-27': '中秋节',
      '10-01…10-07': '国庆节',
    },
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

/** As published; later years have the statutory days alone (in force since 2025: eve and three days of spring, two of May). */
function china(days: readonly LibraryDay[]): readonly TableDay[] {
  const published = Object.entries(CHINA).flatMap(([year, { off, work }]) => [
    ...Object.entries(off).flatMap(([span, name]) => stretch(Number(year), span, name)),
    ...work.map((day): TableDay => ({ date: `${year}-${day}`, name: '调休上班', work: true })),
  ]);
  const statutory = days
    .filter(({ date, rule }) => CHINA[yearOf(date)] === undefined && !/ 12:00|^06-01/.test(rule))
    .flatMap((day) => {
      const named = { ...day, name: day.name.split(' ')[0] ?? day.name, expected: true as const };
      const again = /^(05-01|chinese 01-0-02)/.test(day.rule);
      return again ? [named, { ...named, date: shift(day.date, 1) }] : [named];
    });
  return [...published, ...statutory];
}

// ── Taiwan ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Calendars of the Directorate-General of Personnel Administration: bridges and their make-up Saturdays; none since 2026. */
const TAIWAN_BRIDGES: readonly TableDay[] = [
  { date: '2024-02-08', name: '調整放假' },
  { date: '2024-02-17', name: '補行上班', work: true },
  { date: '2025-01-27', name: '調整放假' },
  { date: '2025-02-08', name: '補行上班', work: true },
];

/**
 * Days that fall on Saturday are kept on the working day before, on Sunday on the one after
 * (紀念日及節日實施條例; until May 2025 the regulations of that name).
 */
function taiwan(days: readonly LibraryDay[]): readonly TableDay[] {
  const own = days
    .filter(({ substitute, rule }) => !substitute && !/chinese 01-0/.test(rule))
    .map((day) => ({ ...day, name: day.name.replace('淸', '清') }));
  const eves = days.filter(({ rule }) => rule.startsWith('chinese 01-0-00')).map(({ date }) => date);
  const taken = new Set(own.map(({ date }) => date));
  const kept = own.flatMap(({ date, name }) => {
    if (weekday(date) < 6) return [{ date, name }];
    const instead = freeDay(date, weekday(date) === 6 ? -1 : 1, taken);
    return [
      { date, name },
      { date: instead, name },
    ];
  });
  return [...TAIWAN_BRIDGES, ...kept, ...eves.flatMap(lunarNewYear), ...childrenAndTombs(own)];
}

/** The nearest weekday in a direction that is not a holiday already. */
function freeDay(date: string, step: 1 | -1, taken: ReadonlySet<string>): string {
  const next = shift(date, step);
  return weekday(next) >= 6 || taken.has(next) ? freeDay(next, step, taken) : next;
}

/** Eve and three days, since 2026 the day before the eve; for each of them on a weekend a working day after them. */
function lunarNewYear(eve: string): readonly TableDay[] {
  const first = yearOf(eve) >= 2026 ? shift(eve, -1) : eve;
  const days: string[] = [];
  for (let date = first; date <= shift(eve, 3); date = shift(date, 1)) days.push(date);
  let owed = days.filter((date) => weekday(date) >= 6).length;
  for (let date = shift(eve, 4); owed > 0; date = shift(date, 1)) {
    if (weekday(date) >= 6) continue;
    days.push(date);
    owed--;
  }
  return days.map((date) => ({ date, name: date <= eve ? '農曆除夕' : '春節' }));
}

/** Where both fall on one day, Children's Day is kept on the day before; on the day after where that day is a Thursday. */
const childrenAndTombs = (own: readonly LibraryDay[]): readonly TableDay[] =>
  own
    .filter(({ date, rule }) => date.endsWith('-04-04') && rule.includes('solarterm'))
    .map(({ date }) => ({ date: shift(date, weekday(date) === 4 ? 1 : -1), name: '兒童節' }));

// ── Others ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** On the eve of the lunar New Year offices close at noon or soon after, by custom. */
const hongKong = (days: readonly LibraryDay[]): readonly TableDay[] => [
  ...days,
  ...days
    .filter(({ rule }) => rule.startsWith('chinese 01-0-01'))
    .map(({ date }) => ({ date: shift(date, -1), name: '農曆年三十', until: '1300' })),
];

/** Diwali, by the holiday lists of the central government; later ones by the calendar of the moon. */
const DIWALI = ['2024-10-31', '2025-10-20', '2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26'];

const india = (days: readonly LibraryDay[]): readonly TableDay[] => [
  ...days.filter(({ name }) => name !== 'Ambedkar Jayanti'),
  ...DIWALI.map((date): TableDay => ({ date, name: 'Diwali', ...(date > '2026' && { expected: true }) })),
];

/** On a weekend, the Monday after is kept too (Canada Labour Code, s. 193). */
const canada = (days: readonly LibraryDay[]): readonly TableDay[] =>
  days.flatMap((day) => {
    const monday = { date: shift(day.date, 8 - weekday(day.date)), name: day.name };
    return weekday(day.date) < 6 ? [day] : [day, monday];
  });

/** What was announced where it differs from the calendar of Umm al-Qura that the library calculates by, or the day was moved: first days. */
export const SIGHTED: Readonly<Record<string, readonly (readonly [calculated: string, announced: string])[]>> = {
  AE: [
    ['2025-06-26', '2025-06-27'],
    ['2025-09-04', '2025-09-05'],
  ],
  EG: [['2025-03-30', '2025-03-31']],
  MA: [
    ['2024-06-16', '2024-06-17'],
    ['2024-07-07', '2024-07-08'],
    ['2024-09-15', '2024-09-16'],
    ['2025-06-26', '2025-06-27'],
    ['2025-09-04', '2025-09-05'],
    ['2025-03-30', '2025-03-31'],
    ['2025-06-06', '2025-06-07'],
  ],
};

export const REGIONS: Readonly<Record<string, RegionRules>> = {
  AE: { of: ['AE'], language: 'ar', more: [['12-03', 'اليوم الوطني']], adjust: emirates },
  AT: { of: ['AT'], language: 'de' },
  AU: { of: ['AU'], language: 'en' },
  BE: { of: ['BE'], language: 'fr' },
  // Both are federal holidays, kept in all or nearly all provinces.
  CA: {
    of: ['CA'],
    language: 'en',
    more: [
      ['monday before 05-25', 'Victoria Day'],
      ['2nd monday in October', 'Thanksgiving'],
    ],
    adjust: canada,
  },
  CN: { of: ['CN'], language: 'zh', adjust: china },
  DE: { of: ['DE'], language: 'de' },
  EG: { of: ['EG'], language: 'ar', adjust: egypt },
  ES: { of: ['ES'], language: 'es' },
  FR: { of: ['FR'], language: 'fr' },
  GB: { of: ['GB', 'ENG'], language: 'en' },
  HK: { of: ['HK'], language: 'zh', adjust: hongKong },
  IE: { of: ['IE'], language: 'en' },
  IL: { of: ['IL'], language: 'he', adjust: israel },
  IN: { of: ['IN'], language: 'en', adjust: india },
  IT: { of: ['IT'], language: 'it' },
  // Amazigh New Year since 2024, Unity Day since 2026 (royal decisions of 3 May 2023 and 4 November 2025).
  MA: {
    of: ['MA'],
    language: 'ar',
    more: [
      ['01-14 since 2024', 'رأس السنة الأمازيغية'],
      ['10-31 since 2026', 'عيد الوحدة'],
    ],
    adjust: morocco,
  },
  NL: { of: ['NL'], language: 'nl' },
  PL: { of: ['PL'], language: 'pl' },
  SA: { of: ['SA'], language: 'ar', adjust: saudi },
  // Labour Day for all; the days of the Act on Memorial Days and Festivals of 28 May 2025.
  TW: {
    of: ['TW'],
    language: 'zh',
    more: [
      ['05-01', '勞動節'],
      ['09-28 since 2025', '孔子誕辰紀念日'],
      ['10-25 since 2025', '臺灣光復節'],
      ['12-25 since 2025', '行憲紀念日'],
    ],
    adjust: taiwan,
  },
  US: { of: ['US'], language: 'en' },
};
