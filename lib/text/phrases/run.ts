import type { Sentence } from '../sentences';
import { OP, type Program, STEP } from './program';
import type { Position } from './symbols';

const CLAUSE_MARK = /[,;:–—…、，；：،؛()"“”„«»「」?!؟？！.。|/]|\s-\s/u;

/**
 * Runs programs over one sentence after the other. A step is taken at most once per position and program,
 * so that time is bounded by steps × tokens whatever the pattern and the sentence are.
 */
export class ProgramRunner {
  #program: Program = new Int32Array(0);
  #sentence: Sentence | undefined;
  #positions: readonly Position[] = [];
  #taken = new Uint32Array(0);
  #run = 0;
  /** Pairs of step and position still to be tried, the next one last. */
  readonly #open: number[] = [];

  /** Begins with a program on a sentence: what was tried before says nothing about it. */
  begin(program: Program, sentence: Sentence, positions: readonly Position[]): void {
    this.#program = program;
    this.#sentence = sentence;
    this.#positions = positions;
    this.#run++;
    const size = (program.length / STEP) * (positions.length + 1);
    if (this.#taken.length >= size && this.#run < 0xffff_ffff) return;
    this.#taken = new Uint32Array(Math.max(size, this.#taken.length));
    this.#run = 1;
  }

  /** End of the match that begins at a token, exclusive; -1 when there is none. */
  matchAt(start: number): number {
    const program = this.#program;
    const { length } = this.#positions;
    const open = this.#open;
    open.length = 0;
    open.push(0, start);
    while (open.length > 0) {
      const at = open.pop() ?? 0;
      const step = open.pop() ?? 0;
      const visit = step * (length + 1) + at;
      if (this.#taken[visit] === this.#run) continue;
      this.#taken[visit] = this.#run;
      if (program[step * STEP] === OP.match) return at;
      this.#take(step, at);
    }
    return -1;
  }

  #take(step: number, at: number): void {
    const program = this.#program;
    const open = this.#open;
    const a = program[step * STEP + 1] ?? 0;
    const { length } = this.#positions;
    switch (program[step * STEP]) {
      case OP.symbol:
        this.#takeSymbol(a, step, at);
        break;
      case OP.any:
        if (at < length) open.push(step + 1, at + 1);
        break;
      case OP.fork:
        open.push(program[step * STEP + 2] ?? 0, at, a, at);
        break;
      case OP.jump:
        open.push(a, at);
        break;
      case OP.start:
        if (at === 0) open.push(step + 1, at);
        break;
      case OP.end:
        if (at === length) open.push(step + 1, at);
        break;
      case OP.break:
        if (this.#breaksAt(at)) open.push(step + 1, at);
        break;
    }
  }

  /** Longer occurrences are tried first. */
  #takeSymbol(symbol: number, step: number, at: number): void {
    const position = this.#positions[at];
    if (!position) return;
    if (position.single.includes(symbol)) this.#open.push(step + 1, at + 1);
    for (const longer of position.longer) if (longer.symbol === symbol) this.#open.push(step + 1, longer.end);
  }

  /** Whether a clause ends before this token: at the edges of the sentence and at punctuation. */
  #breaksAt(at: number): boolean {
    const sentence = this.#sentence;
    const [previous, next] = [sentence?.tokens[at - 1], sentence?.tokens[at]];
    if (!sentence || !previous || !next) return true;
    return CLAUSE_MARK.test(sentence.text.slice(previous.end - sentence.start, next.start - sentence.start));
  }
}
