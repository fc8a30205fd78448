import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/text/split-sentences';

const sentences = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('lines that a mail program wrapped', () => {
  test('a sentence that begins near the end of a wrapped line goes on in the next', () => {
    const text =
      'The tiles came with the half past seven post, all of them whole. Also,\nthe grout is the grey one from the sample and not the white one.';
    expect(sentences(text)).toEqual([
      'The tiles came with the half past seven post, all of them whole.',
      'Also,\nthe grout is the grey one from the sample and not the white one.',
    ]);
  });

  test('a short line is a sentence of its own', () => {
    expect(sentences('Hi Marta,\nthe drafts are lovely')).toEqual(['Hi Marta,', 'the drafts are lovely']);
  });

  test('an empty line ends a sentence however long the line before it was', () => {
    const long = 'we laid the three logo drafts out on the counter this morning and everybody had a look';
    expect(sentences(`${long}\n\nand then it rained`)).toEqual([long, 'and then it rained']);
  });
});
