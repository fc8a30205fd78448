import { describe, expect, test } from 'vitest';
import { digest } from '../../lib/digest';

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
