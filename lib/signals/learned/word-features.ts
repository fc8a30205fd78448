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
  const words = tokens.map(({ forms }) => readWord(forms));
  addWords(words);
  for (const { others } of words) for (const feature of others) bag.put(feature);
  addNeighbours('stems', words, 1);
  const isChinese = sentence.language === 'zh';
  const text = words.map((word) => word.text).join(isChinese ? '' : ' ');
  addRuns(` ${text} `, isChinese ? RUN_LENGTHS.zh : RUN_LENGTHS.other);
  for (const style of styleOf(sentence.text, tokens.length)) bag.put(featureOf(mixText(seedOf('style'), style)));
  return bag.features;
}

/** What a word brings to every sentence that it stands in. */
interface ReadWord {
  readonly text: string;
  /** Its barest form. */
  readonly stem: string;
  /** Features of the word alone, and of its other forms. */
  readonly feature: number;
  readonly others: readonly number[];
  /** Hashes of features that begin with this word. */
  readonly begun: Readonly<Record<Neighbours, number>>;
}

type Neighbours = 'pair' | 'skip' | 'stems';

const MEMORY_LIMIT = 20_000;
/** By the identity of a token's forms, which tokenisers share between equal words. */
const memory = new Map<readonly string[], ReadWord>();

function readWord(forms: readonly string[]): ReadWord {
  const known = memory.get(forms);
  if (known) return known;
  const [text = '', ...others] = forms.map(withoutDigits);
  const stem = others.at(-1) ?? text;
  const word = {
    text,
    stem,
    feature: featureOf(mixText(seedOf('word'), text)),
    others: others.map((other) => featureOf(mixText(seedOf('form'), other))),
    begun: { pair: begin('pair', text), skip: begin('skip', text), stems: begin('stems', stem) },
  };
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(forms, word);
  return word;
}

function addWords(words: readonly ReadWord[]): void {
  for (const { feature } of words) bag.put(feature);
  const framed = [START, ...words, END];
  addNeighbours('pair', framed, 1);
  addNeighbours('skip', framed, 2);
}

function addNeighbours(kind: Neighbours, words: readonly ReadWord[], distance: number): void {
  for (let at = distance; at < words.length; at++) {
    const begun = words[at - distance]?.begun[kind] ?? 0;
    const second = words[at];
    bag.put(featureOf(mixText(begun, (kind === 'stems' ? second?.stem : second?.text) ?? '')));
  }
}

function addRuns(text: string, length: number): void {
  for (let start = 0; start + length <= text.length; start++) {
    let hash = seedOf('run');
    for (let at = start; at < start + length; at++) hash = mix(hash, text.charCodeAt(at));
    bag.put(featureOf(hash));
  }
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

const seedOf = (kind: Kind): number => (SEEDS[kind] * GOLDEN) | 0;

/** Hash of a feature's first word and the blank after it. */
const begin = (kind: Kind, first: string): number => mix(mixText(seedOf(kind), first), 32);

function featureOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> (32 - WORD_FEATURE_BITS);
}

/** FNV-1a; `featureOf` mixes once more at the end. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);

function mixText(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** Stand before the first word and after the last. */
const START = readWord(['^']);
const END = readWord(['$']);
