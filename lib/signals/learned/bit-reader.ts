import { bytesOf } from './base91';

/** Bits of a probability; it moves by 1/2^RATE of the way at each bit. */
export const PROBABILITY_BITS = 12;
export const RATE = 5;

/** Below this the range is widened by eight bits. */
export const LEAST_RANGE = 2 ** 24;

/** Models of a number: how many binary digits it has, and its digits. */
export interface NumberModels {
  readonly length: Uint16Array;
  readonly digits: Uint16Array;
}

/**
 * Reads bits written by a binary range coder with adaptive probabilities, the one of LZMA (Igor Pavlov, 7-Zip's
 * specification of LZMA, "Range Decoder"). The writer is the trainer's (`tests/evaluation/training/bit-writer.ts`).
 */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 5;
  /** Range and code, 32 bits each. In a typed array: as fields they would be boxed anew with each of millions of bits. */
  readonly #state: Int32Array;

  constructor(text: string) {
    this.#bytes = bytesOf(text);
    // The first byte is the carry, always 0.
    const code = [1, 2, 3, 4].reduce((head, at) => (head << 8) | (this.#bytes[at] ?? 0), 0);
    this.#state = Int32Array.of(-1, code);
  }

  /** A bit with the probability `models[index]`, which learns from it. */
  read(models: Uint16Array, index: number): 0 | 1 {
    const state = this.#state;
    let range = state[0] ?? 0;
    let code = state[1] ?? 0;
    const probability = models[index] ?? 0;
    const bound = Math.imul(range >>> PROBABILITY_BITS, probability);
    let bit: 0 | 1 = 0;
    if (code >>> 0 < bound >>> 0) {
      range = bound;
      models[index] = probability + ((2 ** PROBABILITY_BITS - probability) >>> RATE);
    } else {
      code = (code - bound) | 0;
      range = (range - bound) | 0;
      models[index] = probability - (probability >>> RATE);
      bit = 1;
    }
    if (range >>> 0 < LEAST_RANGE) {
      range <<= 8;
      code = (code << 8) | (this.#bytes[this.#at++] ?? 0);
    }
    state[0] = range;
    state[1] = code;
    return bit;
  }

  /** How many 1s stand before a 0, at most as many as there are models. */
  readUnary(models: Uint16Array): number {
    let count = 0;
    while (count < models.length && this.read(models, count) === 1) count++;
    return count;
  }

  /** A number from 0. */
  readNumber({ length, digits }: NumberModels): number {
    const size = this.readUnary(length);
    let number = 1;
    for (let digit = 0; digit < size; digit++) number = number * 2 + this.read(digits, size * 32 + digit);
    return number - 1;
  }
}
