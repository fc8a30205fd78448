/**
 * The words of a quote without what a second writing of the same words could change: case, width, vowel signs, punctuation
 * and spaces. A quote without a letter or a number stands as it is.
 */
export function phraseOf(quote: string): string {
  const words = quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words ? words.join(' ') : quote.normalize('NFKC').trim();
}
