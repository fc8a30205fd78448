import { quotationsIn } from '../../text/quotations';
import type { JudgedSentence } from '../../text/sentences';

/** Fewer words in quotation marks are a name or a mocking tone, and the sender's own: 'your "work"'. */
const LEAST_QUOTED = 3;
/** With fewer words of the sender's own the quotation is all that is said. */
const LEAST_OWN = 3;

/** The sender's part of a sentence that repeats what somebody else has said; the sentence where nothing else is left. */
export function withoutQuotations(sentence: JudgedSentence): JudgedSentence {
  const { start, text, tokens } = sentence;
  const repeated = quotationsIn(text).filter(
    (span) =>
      tokens.filter((token) => token.start >= start + span.start && token.end <= start + span.end).length >=
      LEAST_QUOTED,
  );
  if (repeated.length === 0) return sentence;
  const own = tokens.filter(
    (token) => !repeated.some((span) => token.start >= start + span.start && token.end <= start + span.end),
  );
  if (own.length < LEAST_OWN) return sentence;
  const ownText = [...repeated]
    .reverse()
    .reduce((rest, span) => rest.slice(0, span.start) + rest.slice(span.end), text);
  return { ...sentence, text: ownText, tokens: own };
}
