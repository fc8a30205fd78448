import { LEAST_RANGE, type NumberModels, PROBABILITY_BITS, RATE } from '../../../lib/signals/learned/bit-reader';

/** Writes what `BitReader` reads: the range encoder of LZMA. Carries run through bytes already written. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 0xffffffff;
  #cache = 0;
  #pending = 1;

  write(models: Uint16Array, index: number, bit: 0 | 1): void {
    const probability = models[index] ?? 0;
    const bound = (this.#range >>> PROBABILITY_BITS) * probability;
    if (bit === 0) {
      this.#range = bound;
      models[index] = probability + ((2 ** PROBABILITY_BITS - probability) >>> RATE);
    } else {
      this.#low += bound;
      this.#range -= bound;
      models[index] = probability - (probability >>> RATE);
    }
    if (this.#range < LEAST_RANGE) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
  }

  /** As many 1s, then a 0. @throws RangeError when there are fewer models than 1s. */
  writeUnary(models: Uint16Array, count: number): void {
    if (count > models.length) throw new RangeError(`${count} is more than ${models.length}`);
    for (let at = 0; at < count; at++) this.write(models, at, 1);
    if (count < models.length) this.write(models, count, 0);
  }

  /** A number from 0. */
  writeNumber({ length, digits }: NumberModels, number: number): void {
    const binary = (number + 1).toString(2);
    const size = binary.length - 1;
    this.writeUnary(length, size);
    for (let digit = 0; digit < size; digit++) this.write(digits, size * 32 + digit, binary[digit + 1] === '1' ? 1 : 0);
  }

  /** All that was written. */
  finish(): readonly number[] {
    for (let count = 0; count < 5; count++) this.#shift();
    return this.#bytes;
  }

  /** `low` has 32 bits and a carry. */
  #shift(): void {
    if (this.#low < 0xff000000 || this.#low >= 2 ** 32) {
      const carry = this.#low >= 2 ** 32 ? 1 : 0;
      for (; this.#pending > 0; this.#pending--) {
        this.#bytes.push((this.#cache + carry) & 255);
        this.#cache = 255;
      }
      this.#cache = Math.floor(this.#low / 2 ** 24) & 255;
    }
    this.#pending++;
    this.#low = (this.#low % 2 ** 24) * 256;
  }
}
