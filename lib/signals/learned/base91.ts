/** The printable characters of ASCII but those that a string in JSON would have to escape, and the apostrophe. */
export const ALPHABET = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => !['"', "'", '\\'].includes(character))
  .join('');

/** A pair of characters holds so many bits: 91² is a little more than 2¹³. */
export const BITS_PER_PAIR = 13;

/** Bytes from text: thirteen bits to a pair of characters, lowest first; base64 would hold twelve. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor(((text.length >> 1) * BITS_PER_PAIR) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let pair = 0; pair + 1 < text.length; pair += 2) {
    bits |= (digitAt(text, pair) + digitAt(text, pair + 1) * ALPHABET.length) << held;
    for (held += BITS_PER_PAIR; held >= 8; held -= 8) {
      if (at < bytes.length) bytes[at++] = bits & 255;
      bits >>>= 8;
    }
  }
  return bytes;
}

/** For each character code its place in the alphabet. */
const VALUES = new Uint8Array(128);
for (const [value, character] of [...ALPHABET].entries()) VALUES[character.charCodeAt(0)] = value;

const digitAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? 0;
