/** So many different words are remembered per language before memory is made free again. */
const MEMORY_LIMIT = 20_000;

/**
 * Remembers what a function of a word answered: mail repeats itself. The same array comes back for the same word,
 * by which others remember what they know of the word.
 */
export function remembering<T>(read: (word: string) => T): (word: string) => T {
  const memory = new Map<string, T>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    const found = read(word);
    memory.set(word, found);
    return found;
  };
}

/** What stands for any number in a pattern. */
export const ANY_NUMBER = '#';

const NUMBER = /^\p{Nd}[\p{Nd}.,:]*$/u;

/** Adds `#` to the forms of a word that is a number written in digits. */
export const withNumber = (word: string, forms: readonly string[]): readonly string[] =>
  NUMBER.test(word) ? [...forms, ANY_NUMBER] : forms;
