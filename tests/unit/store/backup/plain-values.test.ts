import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromPlain, toPlain } from '../../../../lib/store/backup/plain-values';

const through = (value: unknown) => fromPlain(JSON.parse(JSON.stringify(toPlain(value))));

describe('rows as JSON', () => {
  test('come back as they were, with all that JSON alone would lose', () => {
    const value = fc.anything({ withDate: true, withNullPrototype: false, maxDepth: 4 });
    fc.assert(
      fc.property(value, (row) => {
        expect(through(row)).toStrictEqual(row);
      }),
    );
  });

  test('keep keys without a value, numbers that are none, days, and keys that look like our marks', () => {
    const row = {
      sentAt: undefined,
      points: [Number.NaN, -0, Number.POSITIVE_INFINITY],
      at: new Date(0),
      never: new Date(Number.NaN),
      $undefined: true,
      deep: { $number: 'NaN', name: 'Ann' },
      ['__proto__']: { polluted: true },
    };
    expect(through(row)).toStrictEqual(row);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each([() => 1, Symbol('x'), new Map(), 1n, /x/])('may not hold %s', (value) => {
    expect(() => toPlain({ value })).toThrow(/holds a/);
  });

  test.each([{ $undefined: 1 }, { $number: '1' }, { $date: 'x' }, { $else: 1 }, { $object: [1] }, { $date: 1, b: 2 }])(
    'marks that we never write are refused: %j',
    (value) => {
      expect(() => fromPlain(value)).toThrow(TypeError);
    },
  );
});
