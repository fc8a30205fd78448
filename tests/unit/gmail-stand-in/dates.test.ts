import { expect, test } from 'vitest';
import { createDates } from '../../gmail/page/dates.js';

const at = Date.UTC(2026, 8, 14, 20, 41);
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

test.each([
  ['en', 'Sep 14, 2026, 11:41 PM'],
  ['en-GB', '14 Sept 2026, 23:41'],
  ['he', '14 בספט׳ 2026, 23:41'],
  ['ar', '14/09/2026، 11:41 م'],
  ['ar-EG', '١٤/٠٩/٢٠٢٦، ١١:٤١ م'],
  ['pl', '14 wrz 2026, 23:41'],
  ['zh-CN', '2026年9月14日 23:41'],
  ['de', '14.09.2026, 23:41'],
  ['ja', '2026/09/14 23:41'],
])('the tooltip in %s is its medium date and short time', (language, expected) => {
  const tooltip = createDates(language, 'Asia/Jerusalem').tooltip(at);
  expect(tooltip.replace(/[\u200e\u200f]/g, '').replace(/\s/g, ' ')).toBe(expected);
});

test('the tooltip follows the zone', () => {
  expect(createDates('en-GB', 'America/New_York').tooltip(at)).toBe('14 Sept 2026, 16:41');
});

test('the nearer the date, the shorter the text', () => {
  const { shown } = createDates('en-GB', 'Asia/Jerusalem');
  expect(shown(at, at)).toBe('23:41 (0 minutes ago)');
  expect(shown(at, at + 10 * MINUTE)).toBe('23:41 (10 minutes ago)');
  expect(shown(at, at + 2 * DAY)).toBe('Mon 14 Sept, 23:41 (2 days ago)');
  expect(shown(at, at + 30 * DAY)).toBe('14 Sept 2026, 23:41');
});

test('a date in the list hovers with its weekday', () => {
  const { rowTooltip, rowText } = createDates('en-GB', 'Asia/Jerusalem');
  expect(rowTooltip(at)).toBe('Mon, 14 Sept 2026, 23:41');
  expect(rowText(at, at)).toBe('23:41');
  expect(rowText(at, at + DAY)).toBe('14 Sept');
  expect(rowText(at, at + 400 * DAY)).toBe('14/09/2026');
});
