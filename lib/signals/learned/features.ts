import type { JudgedSentence } from '../../text/sentences';
import { styleOf } from './style';

/** Features are hashed to so many bits; two that meet share a weight, which training takes into account. */
export const FEATURE_BITS = 18;

/** Longest stretch of a sentence that is looked at, in tokens: a window of 1,000 characters holds fewer. */
const TOKEN_LIMIT = 400;

/** Lengths of the runs of characters that are features: Chinese words are shorter than any other's. */
const RUNS = { zh: [2, 3], other: [4, 5] } as const;

/** Kinds of features; the seed keeps a word and an equal run of characters apart. */
type Kind = 'word' | 'pair' | 'skip' | 'form' | 'stems' | 'run' | 'style';
const SEEDS: Readonly<Record<Kind, number>> = { word: 1, pair: 2, skip: 3, form: 4, stems: 5, run: 6, style: 7 };

/**
 * What the scorer sees of a sentence: words, pairs of neighbours and of near neighbours, the words' other forms
 * (stripped of clitics), runs of characters, and style (capitals, marks, length). Distinct hashes, in the order met.
 */
export function featuresOf(sentence: JudgedSentence): readonly number[] {
  const bag = new FeatureBag();
  const tokens = sentence.tokens.slice(0, TOKEN_LIMIT);
  const words = tokens.map(({ forms }) => withoutDigits(forms[0] ?? ''));
  addWords(bag, words);
  for (const { forms } of tokens) for (const form of forms.slice(1)) bag.add('form', withoutDigits(form));
  addNeighbours(
    bag,
    'stems',
    tokens.map(({ forms }) => withoutDigits(forms.at(-1) ?? '')),
    1,
  );
  const isChinese = sentence.language === 'zh';
  addRuns(bag, ` ${words.join(isChinese ? '' : ' ')} `, isChinese ? RUNS.zh : RUNS.other);
  for (const style of styleOf(sentence.text, tokens.length)) bag.add('style', style);
  return bag.features;
}

function addWords(bag: FeatureBag, words: readonly string[]): void {
  for (const word of words) bag.add('word', word);
  const framed = ['^', ...words, '$'];
  addNeighbours(bag, 'pair', framed, 1);
  addNeighbours(bag, 'skip', framed, 2);
  addNeighbours(bag, 'skip', framed, 3);
}

function addNeighbours(bag: FeatureBag, kind: Kind, words: readonly string[], distance: number): void {
  for (let at = 0; at + distance < words.length; at++) bag.add(kind, words[at] ?? '', words[at + distance] ?? '');
}

function addRuns(bag: FeatureBag, text: string, [shortest, longest]: readonly [number, number]): void {
  for (let start = 0; start + shortest <= text.length; start++)
    for (let length = shortest; length <= longest && start + length <= text.length; length++)
      bag.addRun(text, start, start + length);
}

/** Numbers as such say little; how long they are says something. */
const withoutDigits = (word: string): string => (/^\d{2,}$/u.test(word) ? '0'.repeat(Math.min(word.length, 4)) : word);

/** For each feature the number of the bag that met it last: telling repeats apart must cost next to nothing. */
const metBy = new Uint32Array(2 ** FEATURE_BITS);
let bags = 0;

/** Collects distinct hashes (FNV-1a with a final mix). */
class FeatureBag {
  readonly features: number[] = [];
  readonly #number: number;

  constructor() {
    bags = (bags + 1) >>> 0;
    if (bags === 0) {
      metBy.fill(0);
      bags = 1;
    }
    this.#number = bags;
  }

  add(kind: Kind, first: string, second?: string): void {
    let hash = mixText(SEEDS[kind] * 0x9e3779b1, first, 0, first.length);
    if (second !== undefined) hash = mixText(mix(hash, 32), second, 0, second.length);
    this.#put(hash);
  }

  addRun(text: string, start: number, end: number): void {
    this.#put(mixText(SEEDS.run * 0x9e3779b1, text, start, end));
  }

  #put(hash: number): void {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    const feature = (mixed ^ (mixed >>> 13)) >>> (32 - FEATURE_BITS);
    if (metBy[feature] === this.#number) return;
    metBy[feature] = this.#number;
    this.features.push(feature);
  }
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);

function mixText(seed: number, text: string, start: number, end: number): number {
  let hash = seed | 0;
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}
