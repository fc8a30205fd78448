import type { Language, Span } from '../model';
import { identifyLanguage } from './language';
import { isJudgedLanguage, languageRules } from './languages';
import { splitSentences } from './split-sentences';
import type { Token } from './tokens';

/** Patterns see at most so many UTF-16 units at a time (DESIGN §12). */
export { SENTENCE_LIMIT } from './split-sentences';

/** A sentence of the sender's own words, or a stretch of at most {@link SENTENCE_LIMIT} characters of one. */
export interface Sentence {
  /** As written: `message.slice(start, end)`. */
  readonly text: string;
  /** Offsets in the message's text, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** One of the judged languages, another language's code ("de"), or undefined where it cannot be told. */
  readonly language: string | undefined;
  /** Empty for languages that are not judged. */
  readonly tokens: readonly Token[];
  /** Words; a word of Chinese is taken to have two characters. */
  readonly words: number;
}

/** A sentence in a language that can be judged. */
export type JudgedSentence = Sentence & { readonly language: Language };

export const isJudged = (sentence: Sentence): sentence is JudgedSentence => isJudgedLanguage(sentence.language);

/** Sightings of function words that the language of the rest of the message is worth. */
const MESSAGE_PRIOR = 1.2;
/** … and a language that somebody says the message is in. */
const HINT_PRIOR = 0.6;

/**
 * The sentences of the given stretches of a text, in order, each with its own language: mixed mail is read sentence by
 * sentence, and short sentences take the language of the rest. `hint`: the language somebody says it is.
 */
export function sentencesOf(text: string, own: readonly Span[], hint?: string): readonly Sentence[] {
  const spans = own.flatMap((span) => splitSentences(text, span));
  const prior = mainLanguage(text, spans, hint);
  return spans.map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const language = identifyLanguage(sentence, prior ? { language: prior, weight: MESSAGE_PRIOR } : undefined);
    const tokens = isJudgedLanguage(language) ? languageRules[language].tokenize(sentence, start) : [];
    return { text: sentence, start, end, language, tokens, words: countWords(sentence, language) };
  });
}

/** So much of a message is enough to tell its main language by. */
const PRIOR_SAMPLE = 4_000;

function mainLanguage(text: string, spans: readonly Span[], hint: string | undefined): string | undefined {
  let sample = '';
  for (const { start, end } of spans) {
    if (sample.length >= PRIOR_SAMPLE) break;
    sample += `${text.slice(start, end)}\n`;
  }
  return identifyLanguage(sample, hint ? { language: hint, weight: HINT_PRIOR } : undefined);
}

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
const HAN = /\p{Script=Han}/gu;

function countWords(sentence: string, language: string | undefined): number {
  if (language !== 'zh' && language !== 'ja') return sentence.match(WORD)?.length ?? 0;
  const characters = sentence.match(HAN)?.length ?? 0;
  return Math.ceil(characters / 2) + (sentence.replace(HAN, ' ').match(WORD)?.length ?? 0);
}
