import type { JudgedSentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import { FeatureBag } from './feature-bag';
import { styleOf } from './style';

/** Features are hashed to so many bits; two that meet share a weight, which training takes into account. */
export const WORD_FEATURE_BITS = 21;

/** Lengths of the runs of characters that are features: Chinese words are shorter than any other's. */
const RUN_LENGTHS = { zh: 2, other: 4 } as const;

/** Kinds of features; the seed keeps a word and an equal run of characters apart. */
type Kind = 'word' | 'pair' | 'skip' | 'form' | 'stems' | 'run' | 'style';
const SEEDS: Readonly<Record<Kind, number>> = { word: 1, pair: 2, skip: 3, form: 4, stems: 5, run: 6, style: 7 };

const bag = new FeatureBag(2 ** WORD_FEATURE_BITS);

/**
 * How a sentence is worded: words, pairs of neighbours and of near neighbours, the words' other forms (stripped of
 * clitics), runs of characters, and style (capitals, marks, length).
 */
export function wordFeaturesOf(sentence: JudgedSentence, tokens: readonly Token[]): readonly number[] {
  bag.open();
  const words = tokens.map(({ forms }) => withoutDigits(forms[0] ?? ''));
  addWords(words);
  for (const { forms } of tokens) for (let at = 1; at < forms.length; at++) add('form', withoutDigits(forms[at] ?? ''));
  const stems = tokens.map(({ forms }) => withoutDigits(forms.at(-1) ?? ''));
  addNeighbours('stems', stems, 1);
  const isChinese = sentence.language === 'zh';
  addRuns(` ${words.join(isChinese ? '' : ' ')} `, isChinese ? RUN_LENGTHS.zh : RUN_LENGTHS.other);
  for (const style of styleOf(sentence.text, tokens.length)) add('style', style);
  return bag.features;
}

function addWords(words: readonly string[]): void {
  for (const word of words) add('word', word);
  const framed = ['^', ...words, '$'];
  addNeighbours('pair', framed, 1);
  addNeighbours('skip', framed, 2);
}

function addNeighbours(kind: Kind, words: readonly string[], distance: number): void {
  for (let at = 0; at + distance < words.length; at++) add(kind, words[at] ?? '', words[at + distance] ?? '');
}

function addRuns(text: string, length: number): void {
  for (let start = 0; start + length <= text.length; start++)
    put(mixText(SEEDS.run * GOLDEN, text, start, start + length));
}

const LONG_NUMBER = /^\d{2,}$/u;

/** Numbers as such say little; how long they are says something. */
function withoutDigits(word: string): string {
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return word;
  return LONG_NUMBER.test(word) ? '0'.repeat(Math.min(word.length, 4)) : word;
}

/** 2³² divided by the golden ratio: spreads small seeds. */
const GOLDEN = 0x9e3779b1;

function add(kind: Kind, first: string, second?: string): void {
  let hash = mixText(SEEDS[kind] * GOLDEN, first, 0, first.length);
  if (second !== undefined) hash = mixText(mix(hash, 32), second, 0, second.length);
  put(hash);
}

function put(hash: number): void {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  bag.put((mixed ^ (mixed >>> 13)) >>> (32 - WORD_FEATURE_BITS));
}

/** FNV-1a; `put` mixes once more at the end. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);

function mixText(seed: number, text: string, start: number, end: number): number {
  let hash = seed | 0;
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}
