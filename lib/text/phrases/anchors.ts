import type { PatternNode, SymbolNode } from './parse';
import { symbolOf } from './program';
import type { PatternSymbol, SymbolTable } from './symbols';

/** A symbol without which the pattern cannot match, and how many tokens stand before it in a match. */
export interface Anchor {
  readonly symbol: PatternSymbol;
  readonly least: number;
  readonly most: number;
}

interface Anchors {
  readonly anchors: readonly Anchor[];
  readonly cost: number;
}

/** One of these stands in every match of the pattern: the rarest such set. Undefined when nothing must stand in it. */
export function anchorsOf(pattern: PatternNode, symbols: SymbolTable): readonly Anchor[] | undefined {
  return choose(pattern, symbols, { least: 0, most: 0 })?.anchors;
}

/**
 * What else must stand in every match of the pattern: of each of these sets at least one symbol. It tells at little cost
 * that a pattern need not be tried, although one of its anchors was met.
 */
export function requirementsOf(pattern: PatternNode, symbols: SymbolTable): readonly (readonly PatternSymbol[])[] {
  const items = pattern.kind === 'sequence' ? pattern.items : [pattern];
  return items.flatMap((item) => {
    const anchors = anchorsOf(item, symbols);
    return anchors ? [anchors.map(({ symbol }) => symbol)] : [];
  });
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

function choose(node: PatternNode, symbols: SymbolTable, before: Extent): Anchors | undefined {
  switch (node.kind) {
    case 'words':
    case 'prefix':
    case 'class': {
      const symbol = symbolOf(node, symbols);
      return { anchors: [{ symbol, ...before }], cost: symbols.costOf(symbol) };
    }
    case 'sequence':
      return chooseInSequence(node.items, symbols, before);
    case 'choice':
      return joinBranches(node.branches.map((branch) => choose(branch, symbols, before)));
    default:
      return undefined;
  }
}

function chooseInSequence(items: readonly PatternNode[], symbols: SymbolTable, before: Extent): Anchors | undefined {
  let [best, at]: [Anchors | undefined, Extent] = [undefined, before];
  for (const item of items) {
    const found = choose(item, symbols, at);
    if (found && (!best || found.cost < best.cost)) best = found;
    const extent = extentOf(item, symbols);
    at = { least: at.least + extent.least, most: at.most + extent.most };
  }
  return best;
}

/** A choice needs an anchor in each of its branches. */
function joinBranches(branches: readonly (Anchors | undefined)[]): Anchors | undefined {
  const found = branches.filter((branch) => branch !== undefined);
  if (found.length < branches.length) return undefined;
  return {
    anchors: found.flatMap(({ anchors }) => anchors),
    cost: found.reduce((sum, { cost }) => sum + cost, 0),
  };
}

/** Fewest and most tokens that a pattern can take. */
function extentOf(node: PatternNode, symbols: SymbolTable): Extent {
  switch (node.kind) {
    case 'words':
    case 'prefix':
    case 'class':
      return lengthOf(node, symbols);
    case 'sequence': {
      const extents = node.items.map((item) => extentOf(item, symbols));
      return {
        least: extents.reduce((sum, { least }) => sum + least, 0),
        most: extents.reduce((sum, { most }) => sum + most, 0),
      };
    }
    case 'choice': {
      const extents = node.branches.map((branch) => extentOf(branch, symbols));
      return {
        least: Math.min(...extents.map(({ least }) => least)),
        most: Math.max(...extents.map(({ most }) => most)),
      };
    }
    case 'optional':
      return { least: 0, most: extentOf(node.item, symbols).most };
    case 'gap':
      return { least: 0, most: node.most };
    default:
      return { least: 0, most: 0 };
  }
}

/** Words take as many tokens as they are, a class as many as one of its entries. */
function lengthOf(node: SymbolNode, symbols: SymbolTable): Extent {
  const most = symbols.longestOf(symbolOf(node, symbols));
  return { least: node.kind === 'words' ? most : 1, most };
}
