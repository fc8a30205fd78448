import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MessageSnapshot } from '../../../lib/model';
import { ingestThread } from '../../../lib/store/ingestion';
import { createKeywordJudge } from './keyword-judge';
import { answer, at, letter, openNewDatabase, readAll, SETTINGS, TADEO, thread } from './letters';

const START = at('2026-03-02T00:00Z');
const HOUR = 3_600_000;

const TEXTS = [
  'Lovely.',
  'This is pathetic. Do it.',
  'One extra page. I need it tonight.',
  'Send it tonight. My cousin would do this extra page for free.',
] as const;

/** Messages of three weeks, some of the same minute, between the user and two clients. */
const messages = fc
  .array(
    fc.record({
      hour: fc.integer({ min: 0, max: 500 }),
      text: fc.constantFrom(...TEXTS),
      by: fc.constantFrom('nora', 'nora', 'tadeo', 'user'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((sent) =>
    sent.map(({ hour, text, by }, i): MessageSnapshot => {
      const sentAt = { at: START + hour * HOUR, basis: 'id+tooltip' } as const;
      if (by === 'user') return answer(`a${i}`, { sentAt });
      return letter(`a${i}`, { sentAt, text, ...(by === 'tadeo' && { sender: TADEO }) });
    }),
  );

/** What a page may show of a message before all of it has loaded, or after a part of it was folded away. */
const poorer = (message: MessageSnapshot): readonly MessageSnapshot[] => [
  { ...message, text: '', problems: ['no-body'] },
  { ...message, text: message.text.slice(0, 9), problems: ['clipped'] },
  { ...message, sentAt: { at: undefined, basis: 'none' }, problems: ['no-time'] },
];

/** The same messages as they may come in: shuffled, in parts, some of them poorer at one time than at another. */
const arrivals = messages.chain((sent) =>
  fc.record({
    sent: fc.constant(sent),
    parts: fc
      .tuple(fc.shuffledSubarray([...sent], { minLength: sent.length }), fc.shuffledSubarray(sent.flatMap(poorer)))
      .chain(([whole, parts]) => fc.shuffledSubarray([...whole, ...parts], { minLength: whole.length + parts.length }))
      .chain((all) =>
        fc
          .array(fc.integer({ min: 1, max: 4 }), { minLength: all.length, maxLength: all.length })
          .map((sizes) => split(all, sizes)),
      ),
  }),
);

function split(all: readonly MessageSnapshot[], sizes: readonly number[]): readonly (readonly MessageSnapshot[])[] {
  const parts: (readonly MessageSnapshot[])[] = [];
  for (let start = 0, i = 0; start < all.length; i++) {
    const size = sizes[i] ?? all.length;
    parts.push(all.slice(start, start + size));
    start += size;
  }
  return parts;
}

test('the order in which messages come in makes no difference to what is stored', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ sent, parts }) => {
      const [inOrder, asTheyCame] = [await openNewDatabase(), await openNewDatabase()];
      const judge = createKeywordJudge();
      const sorted = sent.toSorted((a, b) => (a.sentAt.at ?? 0) - (b.sentAt.at ?? 0));
      // The user's own messages are kept as soon as their recipient is a client: the first look makes the clients known.
      await ingestThread(inOrder, judge, SETTINGS, thread(...sorted));
      for (const part of parts) await ingestThread(asTheyCame, judge, SETTINGS, thread(...part));
      const known = sorted.filter(({ direction }) => direction === 'out');
      await ingestThread(asTheyCame, judge, SETTINGS, thread(...known));
      expect(await readAll(asTheyCame)).toEqual(await readAll(inOrder));
      inOrder.close();
      asTheyCame.close();
    }),
    { numRuns: 30 },
  );
}, 60_000);
