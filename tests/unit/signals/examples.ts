/** Reads the example lines of signals that judge words: `+` the signal is in it, `-` it must be left alone. */
import { existsSync, readFileSync } from 'node:fs';
import type { Language, SignalId } from '../../../lib/model';

export interface WordExamples {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const folder = new URL('../../../lib/signals/catalog/', import.meta.url);

/** The text of a signal's examples in a language; undefined when there are none. */
export function examplesText(signal: SignalId, language: Language): string | undefined {
  const file = new URL(`${signal}/examples/${language}.txt`, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @throws Error naming the line that is not an example. */
export function readWordExamples(text: string): WordExamples {
  const examples = { right: [] as string[], wrong: [] as string[] };
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, sign, sentence] = /^([+-]) (.+)$/.exec(line) ?? [];
    if (sign === undefined || sentence === undefined) throw new Error(`Not an example: ${line}`);
    examples[sign === '+' ? 'right' : 'wrong'].push(sentence);
  }
  return examples;
}
