import type { LanguageRules } from '../languages/language-rules';
import type { Sentence } from '../sentences';
import { anchorsOf } from './anchors';
import type { PhraseMatch } from './match';
import { PatternError, parsePattern } from './parse';
import { type Program, programOf, STEP } from './program';
import { ProgramRunner } from './run';
import { type PatternSymbol, SymbolTable } from './symbols';

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
 * A sentence then only costs the patterns of which a rare word stands in it.
 * @throws PatternError naming the phrase's origin (a file), the pattern and the place in it.
 */
export function compilePhrases<P extends Patterned>(
  phrases: readonly P[],
  rules: LanguageRules,
  originOf: (phrase: P) => string = () => rules.language,
): PhraseScanner<P> {
  const symbols = new SymbolTable(rules);
  const entries = new Map<PatternSymbol, Entry[]>();
  const programs: Program[] = phrases.map((phrase, index) => {
    const pattern = parsePattern(phrase.pattern, rules, originOf(phrase));
    const program = programOf(pattern, symbols);
    const anchors = anchorsOf(pattern, symbols);
    if (!anchors) throw new PatternError('no word that must stand in it', phrase.pattern, 0, originOf(phrase));
    for (const { symbol, least, most } of anchors) {
      const list = entries.get(symbol);
      if (list) list.push({ index, least, most });
      else entries.set(symbol, [{ index, least, most }]);
    }
    return program;
  });
  return new CompiledPhrases(phrases, programs, entries, symbols);
}

class CompiledPhrases<P> implements PhraseScanner<P> {
  readonly #phrases: readonly P[];
  readonly #programs: readonly Program[];
  readonly #entries: ReadonlyMap<PatternSymbol, readonly Entry[]>;
  readonly #symbols: SymbolTable;
  readonly #longest: number;
  readonly #runner = new ProgramRunner();

  constructor(
    phrases: readonly P[],
    programs: readonly Program[],
    entries: ReadonlyMap<PatternSymbol, readonly Entry[]>,
    symbols: SymbolTable,
  ) {
    this.#phrases = phrases;
    this.#programs = programs;
    this.#entries = entries;
    this.#symbols = symbols;
    this.#longest = programs.reduce((most, program) => Math.max(most, program.length / STEP), 0);
  }

  scan(sentence: Sentence): readonly PhraseMatch<P>[] {
    const positions = this.#symbols.positionsOf(sentence.tokens);
    const starts = new Map<number, number[]>();
    positions.forEach(({ single, longer }, at) => {
      for (const symbol of single) this.#addStarts(starts, symbol, at);
      for (const { symbol } of longer) this.#addStarts(starts, symbol, at);
    });
    if (starts.size === 0) return [];
    this.#runner.begin(sentence, positions, this.#longest);
    return [...starts].flatMap(([index, candidates]) => this.#matchesOf(index, candidates, sentence));
  }

  #addStarts(starts: Map<number, number[]>, symbol: PatternSymbol, at: number): void {
    for (const { index, least, most } of this.#entries.get(symbol) ?? []) {
      const candidates = starts.get(index) ?? [];
      for (let start = Math.max(0, at - most); start <= at - least; start++) candidates.push(start);
      if (candidates.length > 0) starts.set(index, candidates);
    }
  }

  #matchesOf(index: number, candidates: readonly number[], sentence: Sentence): readonly PhraseMatch<P>[] {
    const [phrase, program] = [this.#phrases[index], this.#programs[index]];
    if (phrase === undefined || !program) return [];
    const matches: PhraseMatch<P>[] = [];
    let reach = 0;
    this.#runner.beginProgram();
    for (const start of [...new Set(candidates)].sort((a, b) => a - b)) {
      if (start < reach) continue;
      const end = this.#runner.matchAt(program, start);
      if (end < 0) continue;
      const [first, last] = [sentence.tokens[start], sentence.tokens[end - 1]];
      if (first && last && end > start)
        matches.push({ phrase, start: first.start, end: last.end, firstToken: start, endToken: end });
      reach = end;
      this.#runner.beginProgram();
    }
    return matches;
  }
}
