const PLAIN: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
};

/** A lower-case word without the Polish marks that many leave out when they type. */
export const withoutPolishMarks = (word: string): string =>
  word.replace(/[ąćęłńóśźż]/gu, (letter) => PLAIN[letter] ?? letter);
