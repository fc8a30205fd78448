/** A number in a line of text. */
export interface TextNumber {
  readonly value: number;
  /** How many digits it was written with: "02" has two. */
  readonly digits: number;
  /** What stands before it, back to the number before. */
  readonly before: string;
}

/** The numbers of a line, in order, whatever script their digits are from. */
export function numbersOf(text: string): readonly TextNumber[] {
  return Array.from(text.matchAll(/(\P{Nd}*)(\p{Nd}+)/gu), ([, before = '', written = '']) => {
    const digits = [...written].map(digitValue);
    return { value: Number(digits.slice(0, 15).join('')), digits: digits.length, before };
  });
}

/** Unicode keeps decimal digits in unbroken runs that begin with a zero and hold ten each (Unicode 16, §4.6). */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
