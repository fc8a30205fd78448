import { daysFromTo, type LibraryDay, shift, type TableDay, yearOf } from './table-day';

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
export function china(days: readonly LibraryDay[]): readonly TableDay[] {
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

/** Every day of a stretch: "02-15…02-23". */
function stretch(year: number, span: string, name: string): readonly TableDay[] {
  const [from = '', to = from] = span.split('…').map((day) => `${year}-${day}`);
  return daysFromTo(from, to).map((date) => ({ date, name }));
}
