import type { WordClasses } from './language-rules';

/** Word classes from lists as they are easiest to read and to extend: entries set apart by commas, over any number of lines. */
export const readWordClasses = (lists: Readonly<Record<string, string>>): WordClasses =>
  Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      list
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    ]),
  );
