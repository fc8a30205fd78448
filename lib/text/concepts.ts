import { LANGUAGES, type Language } from '../model';
import { languageRules } from './languages';
import type { LanguageRules, WordClasses } from './languages/language-rules';
import type { JudgedSentence } from './sentences';
import type { Token } from './tokens';

/** A concept seen at a place of a sentence. */
export interface ConceptSight {
  /** Index into {@link conceptNames}. */
  readonly concept: number;
  /** Index of the first token of the word or set phrase that means it. */
  readonly at: number;
}

/** Names of all concepts in any language, in the order of the alphabet. */
export const conceptNames: readonly string[] = [
  ...new Set(LANGUAGES.flatMap((language) => Object.keys(languageRules[language].concepts))),
].sort();

const numbers = new Map(conceptNames.map((name, index) => [name, index]));

/**
 * What the words and set phrases of a sentence mean, by concept, in the order of the words: the same concepts in every
 * language, so that what is learned from one wording or in one language holds for others. A word may mean several.
 */
export function findConcepts(tokens: readonly Token[], language: Language): readonly ConceptSight[] {
  const known = remembered.get(tokens);
  if (known) return known;
  const sights = readConcepts(tokens, lexiconOf(language));
  remembered.set(tokens, sights);
  return sights;
}

/** Several readers ask for the same sentence. */
const remembered = new WeakMap<readonly Token[], readonly ConceptSight[]>();

function readConcepts(tokens: readonly Token[], { root, known }: Lexicon): readonly ConceptSight[] {
  const sights: ConceptSight[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const forms = tokens[at]?.forms ?? [];
    const word = known.get(forms) ?? remember(known, forms, root);
    for (const concept of word.alone ?? meaningsAt(word, tokens, at)) sights.push({ concept, at });
  }
  return sights;
}

/** What is known of a word that stands first. */
interface KnownWord {
  readonly forms: readonly KnownForm[];
  /** Distinct meanings, in the order met, where no set phrase begins with the word. */
  readonly alone: readonly number[] | undefined;
}

interface KnownForm {
  readonly meanings: readonly number[];
  /** Where a set phrase may go on. */
  readonly next: Step | undefined;
}

const MEMORY_LIMIT = 20_000;

function remember(known: Lexicon['known'], forms: readonly string[], root: Step): KnownWord {
  const read = forms.map((form) => readForm(form, root));
  const goesOn = read.some(({ next }) => next);
  const word = { forms: read, alone: goesOn ? undefined : [...new Set(read.flatMap(({ meanings }) => meanings))] };
  if (known.size >= MEMORY_LIMIT) known.clear();
  known.set(forms, word);
  return word;
}

function readForm(form: string, root: Step): KnownForm {
  const found = new Set<number>();
  collectBeginnings(root, form, found);
  const next = root.words.get(form);
  for (const meaning of next?.meanings ?? []) found.add(meaning);
  return { meanings: [...found], next: next && continues(next) ? next : undefined };
}

/** What a word means by itself and with the words after it: distinct, in the order met. */
function meaningsAt({ forms }: KnownWord, tokens: readonly Token[], at: number): Iterable<number> {
  const found = new Set<number>();
  for (const { meanings, next } of forms) {
    for (const meaning of meanings) found.add(meaning);
    if (next) collect(next, tokens, at + 1, found);
  }
  return found;
}

/** Whether a sentence holds a word or set phrase of any of these concepts. */
export function meansAny({ tokens, language }: JudgedSentence, names: readonly string[]): boolean {
  return findConcepts(tokens, language).some(({ concept }) => names.includes(conceptNames[concept] ?? ''));
}

/** A step in a lexicon: what the words so far mean, and which words may follow. */
interface Step {
  readonly meanings: Set<number>;
  readonly words: Map<string, Step>;
  /** By beginning: meanings of every word that begins so. */
  readonly beginnings: Map<string, Set<number>>;
}

const newStep = (): Step => ({ meanings: new Set(), words: new Map(), beginnings: new Map() });

const continues = ({ words, beginnings }: Step): boolean => words.size > 0 || beginnings.size > 0;

/** The words of a language with their meanings. */
interface Lexicon {
  readonly root: Step;
  /** By the identity of a token's forms, which tokenisers share between equal words. */
  readonly known: Map<readonly string[], KnownWord>;
}

/** A beginning has at least so many letters, once folded. */
const LEAST_BEGINNING = 2;
const LONGEST_BEGINNING = 14;

function collect(step: Step, tokens: readonly Token[], at: number, found: Set<number>): void {
  for (const form of tokens[at]?.forms ?? []) {
    collectBeginnings(step, form, found);
    const next = step.words.get(form);
    if (!next) continue;
    for (const meaning of next.meanings) found.add(meaning);
    if (continues(next)) collect(next, tokens, at + 1, found);
  }
}

function collectBeginnings({ beginnings }: Step, form: string, found: Set<number>): void {
  if (beginnings.size === 0) return;
  const longest = Math.min(form.length, LONGEST_BEGINNING);
  for (let length = LEAST_BEGINNING; length <= longest; length++)
    for (const meaning of beginnings.get(form.slice(0, length)) ?? []) found.add(meaning);
}

const lexicons = new Map<Language, Lexicon>();

/** Built when the first sentence in the language comes. */
function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const rules = languageRules[language];
  const lexicon = { root: readLexicon(rules.concepts, rules), known: new Map() };
  lexicons.set(language, lexicon);
  return lexicon;
}

function readLexicon(concepts: WordClasses, rules: LanguageRules): Step {
  const lexicon = newStep();
  for (const [name, entries] of Object.entries(concepts))
    for (const entry of entries) addEntry(lexicon, entry, numbers.get(name) ?? 0, rules);
  return lexicon;
}

function addEntry(lexicon: Step, entry: string, concept: number, { tokenize }: LanguageRules): void {
  const isBeginning = entry.endsWith('*');
  const words = tokenize(isBeginning ? entry.slice(0, -1) : entry, 0).map(({ forms }) => forms[0] ?? '');
  const last = isBeginning ? words.pop() : undefined;
  let step = lexicon;
  for (const word of words) {
    const next = step.words.get(word) ?? newStep();
    step.words.set(word, next);
    step = next;
  }
  if (last === undefined) {
    step.meanings.add(concept);
    return;
  }
  const meanings = step.beginnings.get(last) ?? new Set();
  step.beginnings.set(last, meanings.add(concept));
}
