import { describe, expect, test } from 'vitest';
import { totalOf, usesIn } from '../../../lib/agreement/count-uses';
import { judgeClient } from '../../../lib/history/judge-client';
import type { Agreement, Language } from '../../../lib/model';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

const limited = (...limits: readonly (readonly [string, number])[]): Agreement => ({
  clientId: 'menu',
  deliverables: [],
  exclusions: [],
  limits: limits.map(([name, quantity]) => ({ name, quantity })),
});

const ENGLISH = limited(['rounds of revisions', 2], ['hours of consulting', 10]);

describe('what a sentence asks for of a limit', () => {
  test.each([
    ['en', ENGLISH, 'Could we do another round of changes?', [1, undefined]],
    ['en', ENGLISH, 'We would like two more rounds of revisions.', [2, undefined]],
    ['en', ENGLISH, 'Here is round 3 of our comments.', [3, true]],
    ['en', ENGLISH, 'Please put in 3 more hours of consulting this week.', [3, undefined]],
    ['en', ENGLISH, 'Please put in another 2 hours of consulting.', [2, undefined]],
    ['en', ENGLISH, 'The album looks lovely.', undefined],
    ['en', ENGLISH, 'See you in two hours.', undefined],
    ['he', limited(['סבבי תיקונים', 2]), 'אפשר עוד סבב תיקונים?', [1, undefined]],
    ['pl', limited(['rundy poprawek', 2]), 'Prosimy o kolejną rundę poprawek.', [1, undefined]],
    ['ar', limited(['جولات تعديل', 2]), 'نريد جولة تعديل إضافية.', [1, undefined]],
    ['zh', limited(['轮修改', 2]), '麻烦再来一轮修改。', [1, undefined]],
  ] as const)('%s: %#', (language, agreement, sentence, expected) => {
    const uses = usesIn(sentence, language as Language, agreement);
    expect(uses.map(({ amount, isTotal }) => [amount, isTotal])).toEqual(expected === undefined ? [] : [expected]);
  });

  test('"round 3" tells of the two before', () => {
    const use = (amount: number, isTotal?: true) => ({ limit: 'rounds', amount, ...(isTotal && { isTotal }) });
    expect(totalOf([use(1), use(3, true), use(1), { limit: 'hours', amount: 9 }], 'rounds')).toBe(4);
    expect(totalOf([use(1), use(1, true)], 'rounds')).toBe(1);
  });
});

test('a limit is passed by counting, on the message that passes it, in whatever order they come', () => {
  const message = (day: number, text: string) => ({
    key: `m${day}`,
    clientId: 'menu',
    threadId: 't',
    direction: 'in' as const,
    sentAt: Date.parse(`2026-03-0${day}T12:00Z`),
    sentAtBasis: 'id' as const,
    senderOffset: undefined,
    text,
  });
  const messages = [
    message(2, 'Could we have another round of changes to the menu?'),
    message(3, 'Thank you. Can we do another round of changes, please?'),
    message(4, 'We need another round of changes, please.'),
    message(5, 'How much would another round of changes cost?'),
  ];
  const context = {
    schedule: DEFAULT_SETTINGS.schedule,
    agreement: ENGLISH,
    sensitivity: 'balanced',
    mutedSignals: [],
    status: 'active',
  } as const;
  const options = { now: Date.parse('2026-03-10T12:00Z'), redLines: [] };
  const counted = judgeClient(messages.toReversed(), context, options).findings.filter(
    ({ facts }) => facts.counted === true,
  );
  expect(counted).toMatchObject([
    { messageKey: 'm4', signal: 'scope', severity: 'moderate', facts: { used: 3, agreed: 2 } },
  ]);
});
