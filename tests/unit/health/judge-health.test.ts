import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientRecord } from '../../../lib/health/client-record';
import { judgeHealth } from '../../../lib/health/judge-health';
import type { Health } from '../../../lib/model';
import { apology, DAY, NOW, OPTIONS, recordOf } from './histories';
import { oneMore, rankOf, records } from './records';

const judge = (record: ClientRecord, now = NOW): Health => judgeHealth(record, { ...OPTIONS, now });

/** Sums of the same numbers in another order may differ in the last digit. */
const SLACK = 1e-9;

const expectNotBetter = (health: Health, than: Health): void => {
  expect(health.score).toBeLessThanOrEqual((than.score ?? 0) + SLACK);
  expect(rankOf(health.band)).toBeGreaterThanOrEqual(rankOf(than.band));
};

describe('laws', () => {
  test('a further message with findings never raises the score, nor betters the band', () => {
    fc.assert(
      fc.property(records, oneMore, (record, found) => {
        expectNotBetter(judge({ ...record, incidents: [...record.incidents, ...found] }), judge(record));
      }),
      { numRuns: 400 },
    );
  });

  test('a dismissal never lowers the score, nor worsens the band; a confirmation never raises it', () => {
    fc.assert(
      fc.property(records, fc.nat(), (record, pick) => {
        const chosen = record.incidents[pick % Math.max(1, record.incidents.length)];
        const give = (verdict: 'dismissed' | 'confirmed'): Health =>
          judge({
            ...record,
            incidents: record.incidents.map((incident) => (incident === chosen ? { ...incident, verdict } : incident)),
          });
        expectNotBetter(judge(record), give('dismissed'));
        expectNotBetter(give('confirmed'), judge(record));
      }),
      { numRuns: 400 },
    );
  });

  test('time alone never lowers the score, nor worsens the band', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 400 * 24 }), (record, hours) => {
        expectNotBetter(judge(record), judge(record, NOW + hours * (DAY / 24)));
      }),
      { numRuns: 400 },
    );
  });

  test('the order in which incidents were read does not matter', () => {
    const shuffled = records.chain((record) =>
      fc.tuple(fc.constant(record), fc.shuffledSubarray([...record.incidents], { minLength: record.incidents.length })),
    );
    fc.assert(
      fc.property(shuffled, ([record, incidents]) => {
        expect(judge({ ...record, incidents })).toEqual(judge(record));
      }),
      { numRuns: 300 },
    );
  });

  test('scores and healths lie between 0 and 100, and contributions add up to the dimensions’ points', () => {
    fc.assert(
      fc.property(records, (record) => {
        const { score, dimensions, explanation } = judge(record);
        for (const number of [score, ...dimensions.map(({ health }) => health)]) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(100);
        }
        for (const { dimension, points } of dimensions) {
          const told = explanation.contributions.filter((contribution) => contribution.dimension === dimension);
          const sum = told.reduce((total, contribution) => total + contribution.points, 0);
          expect(points - sum).toBeGreaterThan(-SLACK);
          expect(points - sum).toBeLessThan(0.05 * record.incidents.length + SLACK); // too light to be told
        }
      }),
    );
  });
});

describe('what counts', () => {
  const three = ['demeaning', 'blame', 'shouting', 'guilt-trip'].map((signal) => ({
    signal,
    dimension: 'respect' as const,
    severity: 'serious' as const,
    days: 1,
    message: 'the furious one',
  }));

  test('three findings of a message', () => {
    expect(judge(recordOf(three)).explanation.contributions).toHaveLength(3);
  });

  test('one finding of a signal in a message, the heaviest', () => {
    const twice = recordOf([
      { signal: 'scope', dimension: 'work', severity: 'minor', days: 1, message: 'a long list' },
      { signal: 'scope', dimension: 'work', severity: 'serious', days: 1, message: 'a long list' },
    ]);
    expect(judge(twice).explanation.contributions.map(({ incidentId }) => incidentId)).toEqual(['1:scope']);
  });

  test('not the dismissed ones; no fourth finding takes their place', () => {
    const [first, ...others] = three;
    const record = recordOf([{ ...first!, severity: 'critical', verdict: 'dismissed' }, ...others]);
    expect(judge(record).explanation.contributions).toHaveLength(2);
  });

  test('not those of unknown time', () => {
    const record = recordOf([{ signal: 'scope', dimension: 'work', severity: 'serious', days: 1 }]);
    const undated = { ...record, incidents: record.incidents.map((incident) => ({ ...incident, sentAt: undefined })) };
    expect(judge(undated)).toMatchObject({ score: 100, band: 'steady' });
  });

  test('a signal on earlier days makes a finding up to twice as heavy', () => {
    const rude = (days: number) => ({
      signal: 'blame',
      dimension: 'respect' as const,
      severity: 'minor' as const,
      days,
    });
    const heaviest = (count: number) =>
      judge(recordOf(Array.from({ length: count }, (_, index) => rude(index)))).explanation.contributions.find(
        ({ incidentId }) => incidentId === '0:blame',
      )?.points;
    expect([1, 2, 3, 5, 9].map((count) => heaviest(count)?.toFixed(3))).toEqual([
      '1.600',
      '2.000',
      '2.400',
      '3.200',
      '3.200',
    ]);
  });

  test('a finding costs half after its dimension’s half-life, and half of that once 30 days were quiet', () => {
    const late = { signal: 'late-payment', dimension: 'money', severity: 'serious' } as const;
    const cost = (days: number) => judge(recordOf([{ ...late, days }])).explanation.contributions[0]?.points;
    expect(cost(0)).toBeCloseTo(9.6);
    expect(cost(29.99)).toBeCloseTo(9.6 * 0.5 ** (29.99 / 90));
    expect(cost(90)).toBeCloseTo(9.6 / 2 / 2);
    expect(cost(180)).toBeCloseTo(9.6 / 4 / 2);
  });

  test('each kind of act heals once, whatever it is about if it does not say', () => {
    const late = recordOf([{ signal: 'late-payment', dimension: 'money', severity: 'serious', days: 10 }]);
    const cost = (healing: NonNullable<ClientRecord['healing']>) =>
      judge({ ...late, healing }).explanation.contributions[0]?.points ?? 0;
    const at = NOW - DAY;
    const whole = cost([]);
    expect(cost([{ act: 'apology', at }])).toBeCloseTo(whole / 2);
    expect(
      cost([
        { act: 'apology', at },
        { act: 'apology', at },
      ]),
    ).toBeCloseTo(whole / 2);
    expect(
      cost([
        { act: 'apology', at },
        { act: 'payment', at },
      ]),
    ).toBeCloseTo(whole / 4);
    expect(cost([{ act: 'change-order', at }])).toBeCloseTo(whole);
    expect(cost([{ act: 'apology', at, signal: 'scope' }])).toBeCloseTo(whole);
    expect(cost([{ act: 'apology', at, dimension: 'money' }])).toBeCloseTo(whole / 2);
    expect(cost([{ act: 'apology', at: NOW - 11 * DAY }])).toBeCloseTo(whole);
    expect(cost([{ act: 'apology', at: NOW + DAY }])).toBeCloseTo(whole);
  });
});

describe('the explanation', () => {
  const record = recordOf([
    { signal: 'demeaning', dimension: 'respect', severity: 'serious', days: 2 },
    { signal: 'demeaning', dimension: 'respect', severity: 'serious', days: 9 },
    { signal: 'after-hours', dimension: 'time', severity: 'note', days: 3 },
  ]);
  const { explanation } = judge(record);

  test('names what holds the score down, heaviest finding first', () => {
    expect(explanation.heldDownBy).toBe('respect');
    expect(explanation.contributions.map(({ incidentId }) => incidentId)).toEqual([
      '0:demeaning',
      '1:demeaning',
      '2:after-hours',
    ]);
  });

  test('tells what dismissing the heaviest finding and a quiet month would make of it', () => {
    const dismissed = record.incidents.map((incident) =>
      incident.id === '0:demeaning' ? { ...incident, verdict: 'dismissed' as const } : incident,
    );
    const { band, score } = judge({ ...record, incidents: dismissed });
    expect(explanation.withoutHeaviest).toEqual({ band, score });
    const later = judge(record, NOW + 30 * DAY);
    expect(explanation.afterQuietMonth).toEqual({ band: later.band, score: later.score });
  });

  test('says which dimensions nothing is known of, and leaves them out', () => {
    const health = judge({ ...record, seen: ['respect', 'work', 'time'] });
    expect(health.explanation.notSeen).toEqual(['money', 'cooperation']);
    expect(health.dimensions.map(({ health: h }) => h === undefined)).toEqual([false, true, false, false, true]);
    expect(health.score).toBeLessThan(judge(record).score ?? 0);
  });

  test('names crossed red lines, and has nothing to say where nothing was found', () => {
    const threat = { signal: 'threat', dimension: 'respect', severity: 'critical', days: 200 } as const;
    expect(judge(recordOf([threat])).explanation.redLines).toEqual(['threat']);
    expect(judge(recordOf([])).explanation).toEqual({
      bandReason: 'score',
      heldDownBy: undefined,
      contributions: [],
      redLines: [],
      withoutHeaviest: undefined,
      afterQuietMonth: undefined,
      notSeen: [],
    });
  });
});

test('ten thousand incidents of twenty years are judged', () => {
  const found = Array.from({ length: 10_000 }, (_, index) => ({
    signal: ['scope', 'after-hours', 'demeaning', 'late-payment'][index % 4]!,
    dimension: (['work', 'time', 'respect', 'money'] as const)[index % 4]!,
    severity: 'minor' as const,
    days: index * 0.7,
  }));
  expect(judge(recordOf(found)).band).toBe('red-line');
});

test('what a clock that was ahead dates after an apology is not healed by it, neither now nor later', () => {
  const ahead = recordOf([{ signal: 'scope', dimension: 'work', severity: 'serious', days: -1 / 24 }], {
    healing: [{ act: 'apology', at: NOW }],
  });
  expect(judge(ahead).explanation.contributions[0]?.points).toBeCloseTo(9.6);
  expect(judge(ahead, NOW + DAY / 24).explanation.contributions[0]?.points).toBeCloseTo(9.6);
});

test('what lasts costs the same until it is over: it neither ages nor heals', () => {
  const debt = { signal: 'late-payment', dimension: 'money', severity: 'serious', days: 90, lasts: true } as const;
  const cost = (later: number) =>
    judge(recordOf([debt], { healing: [apology(80), { act: 'payment', at: NOW - 70 * DAY }] }), NOW + later * DAY)
      .explanation.contributions[0]?.points;
  expect([cost(0), cost(30), cost(3_000)]).toEqual([9.6, 9.6, 9.6].map((points) => expect.closeTo(points)));
});

test('what has been true since later than its message counts from then on', () => {
  const quiet = { signal: 'fading', dimension: 'cooperation', severity: 'minor', days: 60, since: 10 } as const;
  const points = judge(recordOf([quiet])).explanation.contributions[0]?.points;
  expect(points).toBeCloseTo(1.6 * 0.5 ** (10 / 60));
});

test('clocks that were wrong change nothing but themselves', () => {
  const ahead = recordOf([{ signal: 'scope', dimension: 'work', severity: 'serious', days: -20_000 }]);
  expect(judge(ahead).explanation.contributions[0]?.points).toBeCloseTo(9.6);
  expect(judge({ ...recordOf([]), firstAt: undefined, lastAt: undefined }).band).toBe('learning');
  expect(judge({ ...recordOf([]), firstAt: NOW, lastAt: NOW - 90 * DAY })).toMatchObject({ days: 0, band: 'learning' });
});
