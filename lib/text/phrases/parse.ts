import type { LanguageRules } from '../languages/language-rules';

/** A pattern taken apart. Words are folded as the language folds its text. */
export type PatternNode =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'break' };

/** What stands for a token or several in a row. */
export type SymbolNode = Extract<PatternNode, { kind: 'words' | 'prefix' | 'class' }>;

/** A pattern that cannot be read. The message names where it stands, the pattern and the place in it. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  constructor(problem: string, pattern: string, position: number, origin: string) {
    super(`${origin}: ${problem} at ${position + 1} in "${pattern}"`);
  }
}

/** Tokens that "..." may stand for where no number says otherwise; characters are shorter than words. */
const GAP = 3;
const CHARACTER_GAP = 6;
/** Longer gaps would join what does not belong together. */
const LONGEST_GAP = 20;
const SHORTEST_PREFIX = 3;
/** Deeper nesting is a slip of the pen. */
const DEEPEST = 8;

const GAP_MARK = '...';
/** What ends at none of the signs that mean something. */
const WORD = /(?:(?!\.\.\.)[^ \t\n()[\]|^$,{}*])*/y;

interface Reader {
  readonly pattern: string;
  readonly origin: string;
  readonly rules: LanguageRules;
  position: number;
}

/**
 * Reads a pattern:
 * `word` · `word*` beginning of a word (3 letters or more) · `(a b|c)` either · `[x]` optional · `{class}` ·
 * `...` up to 3 tokens (Chinese: 6), `...5` up to 5 · `^` `$` start and end of the sentence · `,` a clause begins or ends ·
 * `#` any number. In Chinese a literal of several characters is matched character by character.
 * @throws PatternError
 */
export function parsePattern(pattern: string, rules: LanguageRules, origin: string): PatternNode {
  const reader: Reader = { pattern, origin, rules, position: 0 };
  const node = readChoice(reader, undefined, 0);
  if (reader.position < pattern.length) throw failure(reader, 'unexpected closing bracket');
  return node;
}

const failure = (reader: Reader, problem: string): PatternError =>
  new PatternError(problem, reader.pattern, reader.position, reader.origin);

function readChoice(reader: Reader, closing: string | undefined, depth: number): PatternNode {
  if (depth > DEEPEST) throw failure(reader, 'nested too deeply');
  const branches: PatternNode[] = [];
  let items: PatternNode[] = [];
  const endBranch = () => {
    if (items.length === 0) throw failure(reader, 'nothing to match');
    branches.push(items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items });
    items = [];
  };
  while (reader.position < reader.pattern.length) {
    const character = reader.pattern[reader.position];
    if (character === ')' || character === ']') {
      if (character !== closing) throw failure(reader, 'unexpected closing bracket');
      break;
    }
    if (character === '|') {
      endBranch();
      reader.position++;
    } else items.push(...readItem(reader, depth));
  }
  if (closing && reader.position >= reader.pattern.length) throw failure(reader, `missing "${closing}"`);
  endBranch();
  return branches.length === 1 && branches[0] ? branches[0] : { kind: 'choice', branches };
}

function readItem(reader: Reader, depth: number): readonly PatternNode[] {
  const { pattern, position } = reader;
  const character = pattern[position] ?? '';
  const simple = SIMPLE[character];
  if (simple) {
    reader.position++;
    return simple;
  }
  if (character === '(' || character === '[') return [readBracket(reader, character, depth)];
  if (character === '{') return [readClass(reader)];
  if (pattern.startsWith(GAP_MARK, position)) return [readGap(reader)];
  return [readWord(reader)];
}

const SIMPLE: Readonly<Record<string, readonly PatternNode[]>> = {
  ' ': [],
  '\t': [],
  '\n': [],
  '^': [{ kind: 'start' }],
  $: [{ kind: 'end' }],
  ',': [{ kind: 'break' }],
};

function readBracket(reader: Reader, opening: '(' | '[', depth: number): PatternNode {
  reader.position++;
  const inside = readChoice(reader, opening === '(' ? ')' : ']', depth + 1);
  reader.position++;
  return opening === '(' ? inside : { kind: 'optional', item: inside };
}

function readClass(reader: Reader): PatternNode {
  const end = reader.pattern.indexOf('}', reader.position);
  const name = reader.pattern.slice(reader.position + 1, end < 0 ? undefined : end);
  if (end < 0 || !(name in reader.rules.classes)) throw failure(reader, `no word class {${name}} in this language`);
  reader.position = end + 1;
  return { kind: 'class', name };
}

function readGap(reader: Reader): PatternNode {
  let end = reader.position + GAP_MARK.length;
  const from = end;
  while (isDigit(reader.pattern[end])) end++;
  const digits = reader.pattern.slice(from, end);
  const most = digits === '' ? (reader.rules.characterTokens ? CHARACTER_GAP : GAP) : Number(digits);
  if (most < 1 || most > LONGEST_GAP) throw failure(reader, `a gap of ${most}; allowed are 1 to ${LONGEST_GAP}`);
  reader.position = end;
  return { kind: 'gap', most };
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

function readWord(reader: Reader): PatternNode {
  const { pattern, position } = reader;
  WORD.lastIndex = position;
  const [word] = WORD.exec(pattern) ?? [''];
  const end = position + word.length;
  if (word === '') throw failure(reader, `unreadable "${pattern[position]}"`);
  const node: PatternNode =
    pattern[end] === '*' ? readPrefix(reader, word) : { kind: 'words', words: readLiteral(reader, word) };
  reader.position = end + (node.kind === 'prefix' ? 1 : 0);
  return node;
}

function readLiteral(reader: Reader, word: string): readonly string[] {
  const words = wordsOf(word, reader.rules);
  if (words.length === 0) throw failure(reader, 'no word');
  return words;
}

function readPrefix(reader: Reader, beginning: string): PatternNode {
  const prefix = reader.rules.fold(beginning);
  if (prefix.length < SHORTEST_PREFIX) throw failure(reader, `a beginning of fewer than ${SHORTEST_PREFIX} letters`);
  return { kind: 'prefix', prefix };
}

/** What literals stand for, by language: patterns repeat themselves. */
const literals = new WeakMap<LanguageRules, Map<string, readonly string[]>>();

/** The tokens that a literal of a pattern or a word class stands for, in the language's one spelling. */
export function wordsOf(literal: string, rules: LanguageRules): readonly string[] {
  const known = literals.get(rules) ?? new Map<string, readonly string[]>();
  literals.set(rules, known);
  const words = known.get(literal);
  if (words) return words;
  const found = literal === '#' ? [literal] : rules.tokenize(literal, 0).map(({ forms }) => forms[0] ?? literal);
  known.set(literal, found);
  return found;
}
