import type { PatternNode, SymbolNode } from './parse';
import type { PatternSymbol, SymbolTable } from './symbols';

/** What a step of a program does. `any`: one token, whatever it is. `fork`: tries the first way before the second. */
export const OP = { match: 0, symbol: 1, any: 2, fork: 3, jump: 4, start: 5, end: 6, break: 7 } as const;

/** A pattern as steps of three numbers: what to do and up to two arguments. */
export type Program = Int32Array;

export const STEP = 3;

/** Translates a pattern. Optional parts are taken where they can be; gaps are as short as they can be. */
export function programOf(pattern: PatternNode, symbols: SymbolTable): Program {
  const steps: number[] = [];
  const emit = (op: number, a = 0, b = 0): number => steps.push(op, a, b) / STEP - 1;
  const here = (): number => steps.length / STEP;
  const fork = (): number => emit(OP.fork);
  const aim = (step: number, a: number, b: number): void => {
    steps[step * STEP + 1] = a;
    steps[step * STEP + 2] = b;
  };
  const translate = (node: PatternNode): void => {
    if (node.kind === 'sequence') for (const item of node.items) translate(item);
    else if (node.kind === 'choice') translateChoice(node.branches);
    else if (node.kind === 'optional') {
      const step = fork();
      translate(node.item);
      aim(step, step + 1, here());
    } else if (node.kind === 'gap') translateGap(node.most);
    else if (node.kind === 'start' || node.kind === 'end' || node.kind === 'break') emit(OP[node.kind]);
    else emit(OP.symbol, symbolOf(node, symbols));
  };
  const translateChoice = (branches: readonly PatternNode[]): void => {
    const jumps: number[] = [];
    branches.forEach((branch, index) => {
      const step = index < branches.length - 1 ? fork() : undefined;
      translate(branch);
      if (step === undefined) return;
      jumps.push(emit(OP.jump));
      aim(step, step + 1, here());
    });
    for (const jump of jumps) aim(jump, here(), 0);
  };
  const translateGap = (most: number): void => {
    const forks: number[] = [];
    for (let token = 0; token < most; token++) {
      forks.push(fork());
      emit(OP.any);
    }
    for (const step of forks) aim(step, here(), step + 1);
  };
  translate(pattern);
  emit(OP.match);
  return Int32Array.from(steps);
}

/** The symbol of words in a row, a beginning or a class. */
export function symbolOf(node: SymbolNode, symbols: SymbolTable): PatternSymbol {
  if (node.kind === 'words') return symbols.sequence(node.words);
  return node.kind === 'prefix' ? symbols.prefix(node.prefix) : symbols.wordClass(node.name);
}
