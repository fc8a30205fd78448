import type { LanguageRules } from '../languages/language-rules';
import type { Sentence } from '../sentences';
import { anchorsOf, requirementsOf } from './anchors';
import type { PhraseMatch } from './match';
import { PatternError, type PatternNode, parsePattern } from './parse';
import { type Program, programOf } from './program';
import { ProgramRunner } from './run';
import { type PatternSymbol, type Position, SymbolTable } from './symbols';

/** Something with a pattern. */
interface Patterned {
  readonly pattern: string;
}

/** All phrases of one language, ready to be looked for together. */
export interface PhraseScanner<P> {
  /** Every phrase that stands in the sentence, with its place; of overlapping matches of one phrase the first. */
  scan(sentence: Sentence): readonly PhraseMatch<P>[];
}

interface Entry {
  /** Index of phrase and program. */
  readonly index: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Compiles the phrases of one language for all signals at once.
 * A sentence then only costs the patterns of which a rare word stands in it; the program of a pattern is made when such
 * a word is first met.
 * @throws PatternError naming the phrase's origin (a file), the pattern and the place in it.
 */
export function compilePhrases<P extends Patterned>(
  phrases: readonly P[],
  rules: LanguageRules,
  originOf: (phrase: P) => string = () => rules.language,
): PhraseScanner<P> {
  const symbols = new SymbolTable(rules);
  const entries = new Map<PatternSymbol, Entry[]>();
  const patterns = phrases.map((phrase, index) => {
    const pattern = parsePattern(phrase.pattern, rules, originOf(phrase));
    const anchors = anchorsOf(pattern, symbols);
    if (!anchors) throw new PatternError('no word that must stand in it', phrase.pattern, 0, originOf(phrase));
    for (const { symbol, least, most } of anchors) {
      const list = entries.get(symbol);
      if (list) list.push({ index, least, most });
      else entries.set(symbol, [{ index, least, most }]);
    }
    return pattern;
  });
  return new CompiledPhrases(phrases, patterns, entries, symbols);
}

class CompiledPhrases<P> implements PhraseScanner<P> {
  readonly #phrases: readonly P[];
  readonly #patterns: readonly PatternNode[];
  readonly #programs: (Program | undefined)[] = [];
  readonly #entries: ReadonlyMap<PatternSymbol, readonly Entry[]>;
  readonly #symbols: SymbolTable;
  readonly #runner = new ProgramRunner();
  readonly #requirements: (readonly (readonly PatternSymbol[])[])[] = [];
  /** For each symbol the number of the scan that met it last. */
  readonly #seenBy: number[] = [];
  #scans = 0;

  constructor(
    phrases: readonly P[],
    patterns: readonly PatternNode[],
    entries: ReadonlyMap<PatternSymbol, readonly Entry[]>,
    symbols: SymbolTable,
  ) {
    this.#phrases = phrases;
    this.#patterns = patterns;
    this.#entries = entries;
    this.#symbols = symbols;
  }

  scan(sentence: Sentence): readonly PhraseMatch<P>[] {
    const positions = this.#symbols.positionsOf(sentence.tokens);
    const seen = this.#see(positions);
    const starts = new Map<number, number[]>();
    positions.forEach(({ single, longer }, at) => {
      for (const symbol of single) this.#addStarts(starts, symbol, at, seen);
      for (const { symbol } of longer) this.#addStarts(starts, symbol, at, seen);
    });
    if (starts.size === 0) return [];
    return [...starts].flatMap(([index, candidates]) => this.#matchesOf(index, candidates, sentence, positions));
  }

  /** Remembers what stands in a sentence; answers the number by which it is known. */
  #see(positions: readonly Position[]): number {
    const seen = ++this.#scans;
    for (const { single, longer } of positions) {
      for (const symbol of single) this.#seenBy[symbol] = seen;
      for (const { symbol } of longer) this.#seenBy[symbol] = seen;
    }
    return seen;
  }

  #addStarts(starts: Map<number, number[]>, symbol: PatternSymbol, at: number, seen: number): void {
    const entries = this.#entries.get(symbol);
    if (!entries) return;
    for (const { index, least, most } of entries) {
      if (!this.#isPossible(index, seen)) continue;
      const candidates = starts.get(index) ?? [];
      for (let start = Math.max(0, at - most); start <= at - least; start++) candidates.push(start);
      if (candidates.length > 0) starts.set(index, candidates);
    }
  }

  /** Whether all that a pattern needs stands somewhere in the sentence. */
  #isPossible(index: number, seen: number): boolean {
    for (const symbols of this.#requirementsOf(index)) {
      let isMet = false;
      for (const symbol of symbols) isMet ||= this.#seenBy[symbol] === seen;
      if (!isMet) return false;
    }
    return true;
  }

  #matchesOf(
    index: number,
    candidates: readonly number[],
    sentence: Sentence,
    positions: readonly Position[],
  ): readonly PhraseMatch<P>[] {
    const [phrase, program] = [this.#phrases[index], this.#programOf(index)];
    if (phrase === undefined || !program) return [];
    const matches: PhraseMatch<P>[] = [];
    let reach = 0;
    this.#runner.begin(program, sentence, positions);
    for (const start of [...new Set(candidates)].sort((a, b) => a - b)) {
      if (start < reach) continue;
      const end = this.#runner.matchAt(start);
      if (end <= start) continue;
      const [first, last] = [sentence.tokens[start], sentence.tokens[end - 1]];
      if (first && last) {
        matches.push({ phrase, start: first.start, end: last.end, firstToken: start, endToken: end });
      }
      reach = end;
      this.#runner.begin(program, sentence, positions);
    }
    return matches;
  }

  #programOf(index: number): Program | undefined {
    const pattern = this.#patterns[index];
    this.#programs[index] ??= pattern && programOf(pattern, this.#symbols);
    return this.#programs[index];
  }

  #requirementsOf(index: number): readonly (readonly PatternSymbol[])[] {
    const known = this.#requirements[index];
    if (known) return known;
    const pattern = this.#patterns[index];
    const requirements = pattern ? requirementsOf(pattern, this.#symbols) : [];
    this.#requirements[index] = requirements;
    return requirements;
  }
}
