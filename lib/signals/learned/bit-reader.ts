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
  #range = 0xffffffff;
  #code: number;

  constructor(text: string) {
    this.#bytes = bytesOf(text);
    // The first byte is the carry, always 0.
    this.#code = [1, 2, 3, 4].reduce((code, at) => ((code << 8) | (this.#bytes[at] ?? 0)) >>> 0, 0);
  }

  /** A bit with the probability `models[index]`, which learns from it. */
  read(models: Uint16Array, index: number): 0 | 1 {
    const probability = models[index] ?? 0;
    const bound = (this.#range >>> PROBABILITY_BITS) * probability;
    let bit: 0 | 1 = 0;
    if (this.#code < bound) {
      this.#range = bound;
      models[index] = probability + ((2 ** PROBABILITY_BITS - probability) >>> RATE);
    } else {
      this.#code -= bound;
      this.#range -= bound;
      models[index] = probability - (probability >>> RATE);
      bit = 1;
    }
    if (this.#range < LEAST_RANGE) this.#widen();
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

  #widen(): void {
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  }
}
