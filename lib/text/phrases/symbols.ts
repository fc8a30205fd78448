import type { LanguageRules } from '../languages/language-rules';
import type { Token } from '../tokens';
import { wordsOf } from './parse';

/** A number that stands for something a token, or several tokens together, can be: a word, a beginning, a member of a class. */
export type PatternSymbol = number;

/** What stands at one position of a sentence: symbols of the single token, and longer ones with their end. */
export interface Position {
  readonly single: readonly PatternSymbol[];
  readonly longer: readonly Longer[];
}

interface Longer {
  readonly symbol: PatternSymbol;
  readonly end: number;
}

/** What the table knows of a word. */
interface KnownWord {
  readonly symbols: readonly PatternSymbol[];
  /** Where nothing longer begins with the word. */
  readonly alone: Position | undefined;
}

interface TrieNode {
  readonly next: Map<PatternSymbol, TrieNode>;
  readonly found: PatternSymbol[];
}

const newNode = (): TrieNode => ({ next: new Map(), found: [] });
const NOTHING: readonly never[] = [];
const MEMORY_LIMIT = 20_000;

/** The symbols that the patterns of one language speak of, and the look-up of them in sentences. */
export class SymbolTable {
  readonly #rules: LanguageRules;
  readonly #words = new Map<string, PatternSymbol>();
  readonly #prefixes = new Map<string, PatternSymbol>();
  readonly #classes = new Map<string, PatternSymbol>();
  readonly #prefixLengths = new Set<number>();
  /** Sequences of words that make one symbol: entries of classes, Chinese literals. */
  readonly #sequences = newNode();
  /** Classes that a single word or beginning belongs to. */
  readonly #memberships = new Map<PatternSymbol, PatternSymbol[]>();
  readonly #costs: number[] = [];
  readonly #longest: number[] = [];
  readonly #common: ReadonlySet<string>;
  /** By the identity of a token's forms, which tokenisers share between equal words. */
  readonly #memory = new Map<readonly string[], KnownWord>();

  constructor(rules: LanguageRules) {
    this.#rules = rules;
    this.#common = new Set(rules.commonWords.flatMap((word) => wordsOf(word, rules)));
  }

  /** A word; in Chinese a string of characters, found as one. */
  word(word: string): PatternSymbol {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    return this.#known(this.#words, word, this.#common.has(word) ? 60 : this.#rules.characterTokens ? 15 : 1);
  }

  /** Words that begin like this. */
  prefix(prefix: string): PatternSymbol {
    this.#prefixLengths.add(prefix.length);
    return this.#known(this.#prefixes, prefix, prefix.length < 4 ? 6 : 2);
  }

  /** Several words in a row. */
  sequence(words: readonly string[]): PatternSymbol {
    const [only] = words;
    if (words.length === 1 && only !== undefined) return this.word(only);
    const name = words.join('\u0000');
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const symbol = this.#known(this.#classes, name, words.length > 2 ? 1 : 3);
    this.#addEntry(
      symbol,
      words.map((word) => this.word(word)),
    );
    return symbol;
  }

  /** A class of the language's own, with its entries. */
  wordClass(name: string): PatternSymbol {
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const symbol = this.#known(this.#classes, name, 0);
    for (const entry of this.#rules.classes[name] ?? []) {
      const atoms = this.#atomsOf(entry);
      this.#addEntry(symbol, atoms);
      this.#costs[symbol] = (this.#costs[symbol] ?? 0) + Math.min(...atoms.map((atom) => this.#costs[atom] ?? 1));
    }
    return symbol;
  }

  /** How often the symbol is to be expected; the dearer, the worse to look patterns up by. */
  costOf(symbol: PatternSymbol): number {
    return this.#costs[symbol] ?? 1;
  }

  /** Most tokens that one occurrence of the symbol takes. */
  longestOf(symbol: PatternSymbol): number {
    return this.#longest[symbol] ?? 1;
  }

  /** Everything that stands at each position of a sentence. */
  positionsOf(tokens: readonly Token[]): readonly Position[] {
    const words = tokens.map(({ forms }) => this.#memory.get(forms) ?? this.#remember(forms));
    return words.map(({ alone, symbols }, at) => alone ?? { single: symbols, longer: this.#longerAt(words, at) });
  }

  #atomsOf(entry: string): PatternSymbol[] {
    return entry.split(/\s+/u).flatMap((piece) => {
      if (piece.endsWith('*')) return [this.prefix(this.#rules.fold(piece.slice(0, -1)))];
      return wordsOf(piece, this.#rules).map((word) => this.word(word));
    });
  }

  #addEntry(symbol: PatternSymbol, atoms: readonly PatternSymbol[]): void {
    const [only] = atoms;
    if (atoms.length === 1 && only !== undefined) {
      this.#memberships.set(only, [...(this.#memberships.get(only) ?? []), symbol]);
      return;
    }
    let node = this.#sequences;
    for (const atom of atoms) {
      const next = node.next.get(atom) ?? newNode();
      node.next.set(atom, next);
      node = next;
    }
    if (!node.found.includes(symbol)) node.found.push(symbol);
    this.#longest[symbol] = Math.max(this.#longest[symbol] ?? 1, atoms.length);
  }

  #known(names: Map<string, PatternSymbol>, name: string, cost: number): PatternSymbol {
    const known = names.get(name);
    if (known !== undefined) return known;
    const symbol = this.#costs.length;
    this.#costs.push(cost);
    this.#longest.push(1);
    names.set(name, symbol);
    return symbol;
  }

  #remember(forms: readonly string[]): KnownWord {
    const symbols = this.#symbolsOf(forms);
    const begins = symbols.some((symbol) => this.#sequences.next.has(symbol));
    const word = { symbols, alone: begins ? undefined : { single: symbols, longer: NOTHING } };
    if (this.#memory.size >= MEMORY_LIMIT) this.#memory.clear();
    this.#memory.set(forms, word);
    return word;
  }

  #symbolsOf(forms: readonly string[]): readonly PatternSymbol[] {
    const found = new Set<PatternSymbol>();
    for (const form of forms) {
      this.#addWithClasses(found, this.#words.get(form));
      for (const length of this.#prefixLengths) {
        if (form.length >= length) this.#addWithClasses(found, this.#prefixes.get(form.slice(0, length)));
      }
    }
    return found.size === 0 ? NOTHING : [...found];
  }

  #addWithClasses(found: Set<PatternSymbol>, symbol: PatternSymbol | undefined): void {
    if (symbol === undefined) return;
    found.add(symbol);
    for (const membership of this.#memberships.get(symbol) ?? NOTHING) found.add(membership);
  }

  #longerAt(words: readonly KnownWord[], start: number): readonly Longer[] {
    const longer: Longer[] = [];
    this.#walk(this.#sequences, words, start, longer);
    return longer.length === 0 ? NOTHING : longer;
  }

  #walk(node: TrieNode, words: readonly KnownWord[], at: number, longer: Longer[]): void {
    for (const symbol of words[at]?.symbols ?? NOTHING) {
      const next = node.next.get(symbol);
      if (!next) continue;
      for (const found of next.found) longer.push({ symbol: found, end: at + 1 });
      if (next.next.size > 0) this.#walk(next, words, at + 1, longer);
    }
  }
}
