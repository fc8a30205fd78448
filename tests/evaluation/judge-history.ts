/**
 * Judges client histories from standard input: one JSON history a line in, one JSON line out, in the same order:
 * `{"id", "findings": [{"messageId", "signal", "severity", "confidence", "facts", "quote"?}], "tallies": {signal: n},
 * "health": {"score", "band", "dimensions", "explanation"}}`; the form of a history: `parse-history.ts`.
 * A line that cannot be read is named on standard error; the others are answered, and the exit code is 1 at the end.
 */
import { answerLines } from './answer-lines';
import { answerTo, judgeRecord } from './client-history';
import { parseHistory } from './parse-history';

// Temporal is the browsers' own; Node 20 has none.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

await answerLines((line) => {
  const record = parseHistory(line);
  return answerTo(record.id, judgeRecord(record));
});
