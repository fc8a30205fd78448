import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../lib/store/canonical-json';

describe('canonical JSON', () => {
  test('does not depend on the order of keys, at any depth', () => {
    expect(canonicalJson({ b: [{ y: 1, x: 2 }], a: 1 })).toBe(canonicalJson({ a: 1, b: [{ x: 2, y: 1 }] }));
  });

  test('takes a key without a value for an absent one', () => {
    expect(canonicalJson({ agreement: undefined, muted: [] })).toBe(canonicalJson({ muted: [] }));
  });

  test('keeps what is different different', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        if (canonicalJson(one) !== canonicalJson(other)) return;
        expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(canonicalJson(other)));
      }),
    );
  });
});
