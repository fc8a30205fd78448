/** Value of "12", "8,400", "62.000", "٣"; undefined for times, dates, decimals and words. */
export function parseDigits(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  if (/^\d{1,9}$/u.test(plain)) return Number(plain);
  return /^\d{1,3}(?:[.,٬]\d{3})+$/u.test(plain) ? Number(plain.replace(/\D/gu, '')) : undefined;
}
