import type { Language } from '../model';
import { languageRules } from './languages';
import type { Guard, GuardName } from './languages/language-rules';
import { compilePhrases, type PhraseMatch, type PhraseScanner } from './phrases';
import { quotationsIn } from './quotations';
import type { JudgedSentence } from './sentences';

export type { GuardName } from './languages/language-rules';

type GuardPhrase = Guard & { readonly pattern: string };

const scanners = new Map<Language, PhraseScanner<GuardPhrase>>();

function scannerOf(language: Language): PhraseScanner<GuardPhrase> {
  const known = scanners.get(language);
  if (known) return known;
  const rules = languageRules[language];
  const phrases = rules.guards.flatMap((guard) => guard.patterns.map((pattern) => ({ ...guard, pattern })));
  const scanner = compilePhrases(phrases, rules, ({ name }) => `lib/text/languages/${language}/guards.ts, ${name}`);
  scanners.set(language, scanner);
  return scanner;
}

/** The vetoes that stand in a sentence, asked for only once something was found in it. */
export class SentenceGuards {
  readonly #sentence: JudgedSentence;
  #found: readonly PhraseMatch<GuardPhrase>[] | undefined;

  constructor(sentence: JudgedSentence) {
    this.#sentence = sentence;
  }

  /** The first of the named guards that makes a match mean something else. */
  vetoOf(match: PhraseMatch<unknown>, names: readonly GuardName[]): GuardName | undefined {
    return names.find((name) => (name === 'quoted' ? isQuoted(this.#sentence, match) : this.#stands(name, match)));
  }

  #stands(name: GuardName, match: PhraseMatch<unknown>): boolean {
    this.#found ??= scannerOf(this.#sentence.language).scan(this.#sentence);
    return this.#found.some((guard) => guard.phrase.name === name && reaches(guard, match));
  }
}

function reaches(guard: PhraseMatch<GuardPhrase>, match: PhraseMatch<unknown>): boolean {
  const { side, reach } = guard.phrase;
  const [before, after] = [match.firstToken - guard.endToken, guard.firstToken - match.endToken];
  // Inside the match's own words a guard before it is part of the phrase: "you can't even".
  if (before >= 0) return side !== 'after' && before <= reach;
  if (after >= 0) return side !== 'before' && after <= reach;
  return side === 'around' || (side === 'before' && guard.firstToken < match.firstToken);
}

/** Whether a match lies within quotation marks of its sentence. */
function isQuoted(sentence: JudgedSentence, match: PhraseMatch<unknown>): boolean {
  const [from, to] = [match.start - sentence.start, match.end - sentence.start];
  return quotationsIn(sentence.text).some(({ start, end }) => start < from && to < end);
}
