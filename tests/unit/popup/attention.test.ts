import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClients, sortByAttention } from '../../../components/popup/attention';
import { BANDS, CLIENT_STATUSES, TRENDS } from '../../../lib/model';
import { health, overview } from '../client/studio';

const ids = (overviews: readonly { readonly client: { readonly id: string } }[]) =>
  overviews.map(({ client }) => client.id);

describe('who needs attention', () => {
  test('worse bands first, then getting worse, then the newest mail; paused and ended last', () => {
    const clients = [
      overview('steady'),
      overview('learning', { health: health({ band: 'learning', score: undefined }) }),
      overview('ended-red', { client: { status: 'ended' }, health: health({ band: 'red-line' }) }),
      overview('watch-old', { health: health({ band: 'watch' }), tally: { lastAt: 1 } }),
      overview('watch-new', { health: health({ band: 'watch' }), tally: { lastAt: 2 } }),
      overview('watch-worse', { health: health({ band: 'watch', trend: 'worse' }), tally: { lastAt: undefined } }),
      overview('red', { health: health({ band: 'red-line' }) }),
      overview('strained', { health: health({ band: 'strained', trend: 'better' }) }),
    ];
    expect(ids(sortByAttention(clients))).toEqual([
      'red',
      'strained',
      'watch-worse',
      'watch-new',
      'watch-old',
      'learning',
      'steady',
      'ended-red',
    ]);
  });

  test('the order does not hang on the order they came in', () => {
    const client = fc
      .record({
        band: fc.constantFrom(...BANDS),
        trend: fc.constantFrom(...TRENDS),
        status: fc.constantFrom(...CLIENT_STATUSES),
        lastAt: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      })
      .map(({ band, trend, status, lastAt }) => ({
        health: health({ band, trend }),
        client: { status },
        tally: { lastAt },
      }));
    fc.assert(
      fc.property(fc.array(client, { maxLength: 12 }), (changes) => {
        const clients = changes.map((change, index) => overview(`c${index}`, change));
        expect(ids(sortByAttention([...clients].reverse()))).toEqual(ids(sortByAttention(clients)));
      }),
    );
  });
});

describe('search', () => {
  const clients = [
    overview('1', { client: { name: 'Łódź Studio', addresses: ['kontakt@lodz.example'] } }),
    overview('2', { client: { name: 'Café Zoë', addresses: ['zoe@cafe.example'] } }),
    overview('3', { client: { name: 'דפוס הצפון', addresses: ['north@print.example'] } }),
  ];

  test.each([
    ['', ['1', '2', '3']],
    ['  ', ['1', '2', '3']],
    ['lodz', ['1']],
    ['CAFE zoe', ['2']],
    ['zoe cafe', ['2']],
    ['print.example', ['3']],
    ['הצפון', ['3']],
    ['north studio', []],
    ['(', []],
  ])('%j', (search, found) => {
    expect(ids(findClients(clients, search))).toEqual(found);
  });
});
