// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { CourseChart } from '../../../components/charts/course-chart';
import { MailMix } from '../../../components/charts/mail-mix';
import { WaterfallChart } from '../../../components/charts/waterfall-chart';
import { WeekChart } from '../../../components/charts/week-chart';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { click, draw, wordsOf } from '../client/draw';
import { contribution, health, view } from '../client/studio';

vi.mock('../../../lib/signals', async () => ({ signals: (await import('../client/studio')).STUDIO_SIGNALS }));

const day = (date: number) => Date.UTC(2026, 8, date, 12);

const COURSE = [
  { at: day(1), score: undefined, changes: [] },
  { at: day(2), score: 100, changes: [] },
  {
    at: day(3),
    score: 71.8,
    changes: [
      { kind: 'finding' as const, at: day(3), before: 100, after: 71.8, incidentId: 'm1', signal: 'demeaning' },
    ],
  },
  {
    at: day(4),
    score: 83,
    changes: [{ kind: 'healing' as const, at: day(4), before: 72, after: 83, act: 'apology' as const }],
  },
];

const schedule = { ...DEFAULT_SETTINGS.schedule, zone: 'Europe/Berlin' };

const label = (root: Element) =>
  (root.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? '').replace(/[\u2066-\u2069]/g, '');

describe('health over time', () => {
  const drawn = (locale: 'en' | 'he' = 'en') => draw(<CourseChart points={COURSE} zone="Europe/Berlin" />, locale);

  test('says in a sentence what the line shows', async () => {
    expect(label(await drawn())).toBe(
      'Health from 2 Sept 2026 to 4 Sept 2026, by the day. At first 100, now 85 of 100; lowest 70, on 3 Sept 2026.',
    );
  });

  test('becomes a table and a chart again, newest day first', async () => {
    const root = await drawn();
    await click(root.querySelector('button'));
    expect(root.querySelector('svg')).toBeNull();
    expect([...root.querySelectorAll('tbody tr')].map(wordsOf)).toEqual([
      '4 Sept 2026An apology85',
      '3 Sept 2026Demeaning words70',
    ]);
    await click(root.querySelector('button'));
    expect(root.querySelector('svg[role=img]')).not.toBeNull();
  });

  test('shows the time in which too little had been seen, and where a red line holds the band', async () => {
    const root = await draw(<CourseChart points={COURSE} cappedSince={day(3)} zone="Europe/Berlin" />);
    expect(Number(root.querySelector('.zone-learning')?.getAttribute('width'))).toBeGreaterThan(0);
    expect(root.querySelector('.plot-cap')).not.toBeNull();
    expect(wordsOf(root)).toContain('since 3 Sept 2026 a red line lets the band be Strained at best');
    const free = await draw(<CourseChart points={COURSE.slice(1)} zone="Europe/Berlin" />);
    expect(free.querySelector('.zone-learning, .plot-cap')).toBeNull();
  });

  test('time runs from the right where reading does', async () => {
    const firstOf = (root: Element) =>
      Number(/^M([\d.]+)/.exec(root.querySelector('.plot-line')?.getAttribute('d') ?? '')?.[1]);
    expect(firstOf(await drawn('he'))).toBeGreaterThan(firstOf(await drawn('en')));
  });

  test('without a line it says why', async () => {
    const root = await draw(<CourseChart points={COURSE.slice(0, 1)} zone="UTC" />);
    expect(wordsOf(root)).toContain('too little mail');
    expect(root.querySelector('button')).toBeNull();
  });
});

describe('the way from 100 to the score', () => {
  test('is told step by step', async () => {
    const dimensions = [{ dimension: 'respect' as const, health: 72.6, points: 8 }];
    const contributions = [contribution('m1', 'demeaning', 8)];
    const root = await draw(<WaterfallChart health={health({ score: 72.6, dimensions }, { contributions })} />);
    expect(wordsOf(root.querySelector('h2'))).toBe('What takes from 100');
    expect([...root.querySelectorAll('tbody tr')].map(wordsOf)).toEqual(['Demeaning words1-27']);
  });

  test('is not shown where nothing costs anything', async () => {
    expect(wordsOf(await draw(<WaterfallChart health={health()} />))).toBe('');
  });
});

describe('the week', () => {
  // Monday 10:20 and Saturday 21:05 in Berlin.
  const times = [Date.UTC(2026, 8, 7, 8, 20), Date.UTC(2026, 8, 12, 19, 5)];

  test('says how many messages there are and how many outside the hours', async () => {
    const root = await draw(<WeekChart of="week" times={times} schedule={schedule} />);
    expect(label(root)).toMatch(/^2 messages by weekday and hour; outside your hours: 1\. Most often: Monday, 10:00/);
    expect(root.querySelectorAll('.hour-messages')).toHaveLength(2);
    expect(root.querySelectorAll('.hour-work')).toHaveLength(5 * 8);
  });

  test('as a table has the hours with messages alone', async () => {
    const root = await draw(<WeekChart of="week" times={times} schedule={schedule} />);
    await click(root.querySelector('button'));
    expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  test('the user’s own says that nobody else sees it', async () => {
    const root = await draw(<WeekChart of="mirror" times={times} schedule={schedule} />);
    expect(wordsOf(root)).toContain('Only you see this');
  });

  test('without messages there is no grid', async () => {
    const root = await draw(<WeekChart of="mirror" times={[]} schedule={schedule} />);
    expect(root.querySelector('svg')).toBeNull();
    expect(wordsOf(root)).toContain('No message with a known time');
  });
});

test('kind and ordinary messages are counted beside those with something noted', async () => {
  const noted = view('m1');
  const message = (key: string) => ({ ...view(key).message!, key });
  const incidents = [noted, view('m3', { verdict: 'dismissed' })].map(({ incident, verdict }) => ({
    ...incident,
    verdict,
  }));
  const messages = [{ ...noted.message! }, { ...message('m2'), traits: ['thanks' as const] }, message('m3')];
  const root = await draw(<MailMix messages={messages} incidents={incidents} />);
  expect([...root.querySelectorAll('tr')].map(wordsOf)).toEqual([
    'Ordinary: nothing noted2',
    'Kind: thanks, praise or an apology1',
    'Something noted1',
  ]);
});
