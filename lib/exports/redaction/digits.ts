/** First digits of the scripts that mail is written in: Arabic-Indic, Persian, full width. */
const ZEROS = [0x660, 0x6f0, 0xff10] as const;

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** The same text with every digit as one of ours; offsets stay. */
export const plainDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
  });

/** The digits of a text, without what stands between them. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** ISO/IEC 7812: the last digit of a card number checks the others. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616 with ISO 7064: country and check digits last, letters as two digits, the rest of a division by 97 is 1. */
export function passesIban(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    for (const digit of Number.parseInt(character, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
