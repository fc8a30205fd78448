import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../../lib/signals/learned/base91';
import { BitReader } from '../../../../lib/signals/learned/bit-reader';
import { ENTRY_BITS, type PackedWeights, unpackWeights, weightOf } from '../../../../lib/signals/learned/packed';
import { BitWriter } from '../../../evaluation/training/bit-writer';
import { packWeights, type SignalWeights, textOf } from '../../../evaluation/training/pack';
import { toPowersOfTwo } from '../../../evaluation/training/quantise';

const SMALLEST = [0.5, 0.25, 3];

/** Features and, for three signals, weights of every size that can be written. */
const tables = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 21 - 1 }), { maxLength: 300 }).chain((features) =>
  fc
    .tuple(
      ...SMALLEST.map((smallest) =>
        fc.array(
          fc
            .tuple(fc.constantFrom(0, 0, 0, 1, -1), fc.integer({ min: 0, max: 20 }))
            .map(([sign, power]) => sign * smallest * 2 ** power + 0),
          { minLength: features.length, maxLength: features.length },
        ),
      ),
    )
    .map((weights) => ({
      features: Int32Array.from(features).sort(),
      weights: weights.map((ofSignal) => Float32Array.from(ofSignal, (weight) => (weight === 0 ? 0 : weight))),
    })),
);

/** Unpacked, signal by signal as they were packed. */
function unpackBySignal(packed: PackedWeights): SignalWeights {
  const { features, starts, entries } = unpackWeights(packed);
  const weights = packed.smallest.map(() => new Float32Array(features.length));
  features.forEach((_, row) => {
    for (const entry of entries.subarray(starts[row], starts[row + 1])) {
      const signal = entry >>> ENTRY_BITS;
      weights[signal]![row] = packed.smallest[signal]! * weightOf(entry);
    }
  });
  return { features, weights };
}

describe('packed weights', () => {
  test('come out as they went in', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(unpackBySignal(packWeights(table, SMALLEST))).toEqual(table);
      }),
    );
  });

  test('are one line of printable characters that no string must escape', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { bits } = packWeights(table, SMALLEST);
        expect(JSON.stringify(bits)).toHaveLength(bits.length + 2);
      }),
    );
  });
});

describe('text of bytes', () => {
  test('gives the bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect([...bytesOf(textOf([...bytes])).slice(0, bytes.length)]).toEqual([...bytes]);
      }),
    );
  });
});

describe('range-coded bits', () => {
  const models = () => new Uint16Array(4).fill(2_048);

  test('come out as they went in, however lopsided', () => {
    const bits = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom<0 | 1>(0, 0, 0, 0, 0, 0, 0, 1)), {
      maxLength: 5_000,
    });
    fc.assert(
      fc.property(bits, fc.boolean(), (drawn, turned) => {
        const written = drawn.map(([index, bit]) => [index, turned ? ((1 - bit) as 0 | 1) : bit] as const);
        const writer = new BitWriter();
        const learned = models();
        for (const [index, bit] of written) writer.write(learned, index, bit);
        const reader = new BitReader(textOf(writer.finish()));
        const again = models();
        for (const [index, bit] of written) expect(reader.read(again, index)).toBe(bit);
      }),
    );
  });
});

describe('weights in powers of two', () => {
  test('keep their sign, and their size within a factor of the root of two unless they are small', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true, min: -1_000, max: 1_000 }), { maxLength: 50 }), (drawn) => {
        const weights = Float32Array.from(drawn);
        const { smallest, weights: rounded } = toPowersOfTwo(weights);
        rounded.forEach((weight, index) => {
          const original = weights[index] ?? 0;
          expect(Math.sign(weight)).toBe(Math.sign(original));
          if (Math.abs(original) < smallest) return;
          const ratio = Math.abs(weight / original);
          expect(ratio).toBeGreaterThan(0.7);
          expect(ratio).toBeLessThan(1.42);
        });
      }),
    );
  });
});
