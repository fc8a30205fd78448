/** Parameters of Punycode (RFC 3492 §5). */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;

/** A domain with its A-labels ("xn--…") as they are written; a label that is none stays as it is. */
export const unicodeOf = (domain: string): string =>
  domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');

/** Decodes a label (RFC 3492 §6.2); undefined when it is not Punycode. */
function decode(label: string): string | undefined {
  const end = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(end, 0))];
  const digits = [...label.slice(end + 1)].map(digitOf);
  let [code, bias, index] = [FIRST_CODE, FIRST_BIAS, 0];
  while (digits.length > 0) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digits.shift();
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    if (code > LAST_CODE) return undefined;
    output.splice(index % length, 0, String.fromCodePoint(code));
    index = (index % length) + 1;
  }
  return output.join('');
}

/** "a" to "z" are 0 to 25, "0" to "9" are 26 to 35. */
function digitOf(character: string): number | undefined {
  if (/[a-z]/.test(character)) return character.charCodeAt(0) - 97;
  return /\d/.test(character) ? Number(character) + 26 : undefined;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
