import { CONTEXT_LIMIT, type Finding, QUOTE_LIMIT, type Span } from '../model';
import type { Sentence } from '../text/sentences';
import type { Candidate } from './readers/candidate';

/** Marks at which the words around a match may be cut. */
const CLAUSE_MARK = /[,;:–—…、，；：،؛()“”„«»「」\n]|\s-\s/u;

/** A candidate with its words: the clause around it as the quote, the sentences around it as the context. */
export function findingOf(candidate: Candidate, text: string, sentences: readonly Sentence[]): Finding {
  const { signal, severity, confidence, language, facts } = candidate;
  const index = sentences.findIndex(({ start, end }) => start <= candidate.span.start && candidate.span.end <= end);
  const sentence = sentences[index];
  const span = cutTo(text, sentence ? clauseAround(text, candidate.span, sentence) : candidate.span, QUOTE_LIMIT);
  const around = contextAround(text, span, sentences, index);
  return {
    signal,
    severity,
    confidence,
    quote: text.slice(span.start, span.end),
    span,
    context: text.slice(around.start, around.end),
    language,
    facts,
  };
}

/** The clause that the words stand in, as long as it is not too long for a quote; else the words alone. */
function clauseAround(text: string, span: Span, sentence: Sentence): Span {
  let start = sentence.start;
  for (let at = span.start - 1; at >= sentence.start; at--) {
    if (!CLAUSE_MARK.test(text[at] ?? '')) continue;
    start = at + 1;
    break;
  }
  let end = sentence.end;
  for (let at = span.end; at < sentence.end; at++) {
    if (!CLAUSE_MARK.test(text[at] ?? '')) continue;
    end = at;
    break;
  }
  while (start < span.start && /\s/u.test(text[start] ?? '')) start++;
  while (end > span.end && /\s/u.test(text[end - 1] ?? '')) end--;
  return end - start <= QUOTE_LIMIT ? { start, end } : span;
}

/** The sentence of the quote with its neighbours, as far as they stand next to it in the message and fit. */
function contextAround(text: string, quote: Span, sentences: readonly Sentence[], index: number): Span {
  const own = sentences[index];
  let around: Span = own && own.end - own.start <= CONTEXT_LIMIT ? { start: own.start, end: own.end } : quote;
  if (around === quote) return quote;
  for (const neighbour of [sentences[index - 1], sentences[index + 1]]) {
    if (!neighbour) continue;
    const joined = { start: Math.min(around.start, neighbour.start), end: Math.max(around.end, neighbour.end) };
    const between =
      neighbour.start < around.start
        ? text.slice(neighbour.end, around.start)
        : text.slice(around.end, neighbour.start);
    if (joined.end - joined.start <= CONTEXT_LIMIT && /^\s{0,4}$/u.test(between)) around = joined;
  }
  return around;
}

/** At most so many UTF-16 units, never half of a surrogate pair. */
function cutTo(text: string, { start, end }: Span, limit: number): Span {
  if (end - start <= limit) return { start, end };
  const cut = start + limit;
  const code = text.charCodeAt(cut - 1);
  return { start, end: code >= 0xd800 && code <= 0xdbff ? cut - 1 : cut };
}
