import { describe, expect, test } from 'vitest';
import type { ClientRecord } from '../../../lib/health/client-record';
import { judgeHealth } from '../../../lib/health/judge-health';
import { sharedTexts } from '../../../lib/locales/shared';
import { createTexts } from '../../../lib/locales/texts';
import { DAY, histories, OPTIONS } from './histories';

describe('worked histories', () => {
  test.each(histories)('$name: $band, because $why', ({ record, band, reason, score, trend }) => {
    const health = judgeHealth(record, OPTIONS);
    expect({ band: health.band, reason: health.explanation.bandReason, trend: health.trend }).toEqual({
      band,
      reason,
      trend,
    });
    if (score === undefined) expect(health.score).toBeUndefined();
    else {
      expect(health.score).toBeGreaterThanOrEqual(score[0]);
      expect(health.score).toBeLessThanOrEqual(score[1]);
    }
  });
});

test('the table of worked histories in the docs is up to date', async () => {
  const rows = histories.map(({ name, why, record }) => {
    const { band, score } = judgeHealth(record, OPTIONS);
    return `| ${name} | ${summaryOf(record)} | ${score === undefined ? '–' : Math.round(score)} | ${bands(`band.${band}`)} | ${why} |`;
  });
  const table = ['| Client | Found, newest first | Score | Band | Why |', '| --- | --- | --- | --- | --- |', ...rows];
  await expect(`${INTRODUCTION}\n\n${table.join('\n')}\n`).toMatchFileSnapshot(
    '../../../lib/health/worked-histories.md',
  );
});

const bands = createTexts('en', sharedTexts);

const INTRODUCTION = `# Worked histories

What a band comes of: ${histories.length} clients of half a year and forty messages, unless the row says otherwise. The rules are in
\`lib/health/scale.ts\`; this table is written by \`tests/unit/health/histories.test.ts\`, which also holds each row to its band.`;

/** "3× late-payment (5–65 days ago)". */
function summaryOf({ incidents, healing = [], messages }: ClientRecord): string {
  const bySignal = groupBy(incidents, ({ signal, severity }) => `${severity} ${signal}`);
  const found = [...bySignal].map(([name, same]) => {
    const days = same.map(({ sentAt }) => Math.round((OPTIONS.now - (sentAt ?? 0)) / DAY)).sort((a, b) => a - b);
    const [newest, oldest] = [days[0], days.at(-1)];
    return `${same.length}× ${name} (${newest === oldest ? newest : `${newest}–${oldest}`} days ago)`;
  });
  const healed = healing.map(({ act, at }) => `${act} ${Math.round((OPTIONS.now - at) / DAY)} days ago`);
  const dismissed = incidents.length > 0 && incidents.every(({ verdict }) => verdict === 'dismissed');
  const few = messages < 40 ? [`${messages} messages`] : [];
  return [...found, ...healed, ...(dismissed ? ['all dismissed'] : []), ...few].join(', ') || 'nothing';
}

function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}
