import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, digest } from '../../lib/digest';

describe('the digest of a text', () => {
  test('is the same every time, and short', () => {
    expect(digest('nora@lumen.example')).toBe(digest('nora@lumen.example'));
    expect(digest('')).toMatch(/^[0-9a-z]{11}$/);
  });

  test('tells 20,000 addresses apart', () => {
    const digests = new Set(Array.from({ length: 20_000 }, (_, i) => digest(`guest${i}@wedding.example`)));
    expect(digests.size).toBe(20_000);
  });
});

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
