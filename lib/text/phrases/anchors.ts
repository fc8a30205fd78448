import type { PatternNode, SymbolNode } from './parse';
import { symbolOf } from './program';
import type { PatternSymbol, SymbolTable } from './symbols';

/** A symbol without which the pattern cannot match, and how many tokens stand before it in a match. */
export interface Anchor {
  readonly symbol: PatternSymbol;
  readonly least: number;
  readonly most: number;
}

/** One of these stands in every match of the pattern: the rarest such set. Undefined when nothing must stand in it. */
export function anchorsOf(pattern: PatternNode, symbols: SymbolTable): readonly Anchor[] | undefined {
  if (costOf(pattern, symbols) === Number.POSITIVE_INFINITY) return undefined;
  const anchors: Anchor[] = [];
  collect(pattern, symbols, NOTHING_BEFORE, anchors);
  return anchors;
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

const NOTHING_BEFORE: Extent = { least: 0, most: 0 };

/**
 * How often the anchors of a pattern are to be expected together; infinite when nothing must stand in it. Visits every part
 * of the pattern, so that all of its symbols are known before the first sentence is looked at.
 */
function costOf(node: PatternNode, symbols: SymbolTable): number {
  switch (node.kind) {
    case 'words':
    case 'prefix':
    case 'class':
      return symbols.costOf(symbolOf(node, symbols));
    case 'sequence':
      return node.items.reduce((least, item) => Math.min(least, costOf(item, symbols)), Number.POSITIVE_INFINITY);
    case 'choice':
      // A choice needs an anchor in each of its branches.
      return node.branches.reduce((sum, branch) => sum + costOf(branch, symbols), 0);
    case 'optional':
      costOf(node.item, symbols);
      return Number.POSITIVE_INFINITY;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** Adds the anchors of a pattern that has some. */
function collect(node: PatternNode, symbols: SymbolTable, before: Extent, anchors: Anchor[]): void {
  switch (node.kind) {
    case 'words':
    case 'prefix':
    case 'class':
      anchors.push({ symbol: symbolOf(node, symbols), ...before });
      break;
    case 'sequence':
      collectInSequence(node.items, symbols, before, anchors);
      break;
    case 'choice':
      for (const branch of node.branches) collect(branch, symbols, before, anchors);
      break;
  }
}

/** Those of the cheapest item, of equal ones the first. */
function collectInSequence(
  items: readonly PatternNode[],
  symbols: SymbolTable,
  before: Extent,
  anchors: Anchor[],
): void {
  const costs = items.map((item) => costOf(item, symbols));
  const cheapest = costs.indexOf(Math.min(...costs));
  const item = items[cheapest];
  if (!item) return;
  const passed = items.slice(0, cheapest).map((each) => extentOf(each, symbols));
  const start = {
    least: passed.reduce((sum, { least }) => sum + least, before.least),
    most: passed.reduce((sum, { most }) => sum + most, before.most),
  };
  collect(item, symbols, start, anchors);
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
