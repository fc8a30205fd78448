/**
 * Judges client histories from standard input: one JSON history a line in, one JSON line out, in the same order:
 * `{"id", "findings": [{"messageId", "signal", "severity", "confidence", "facts", "quote"?}], "tallies": {signal: n},
 * "health": {"score", "band", "dimensions", "explanation"}}`; the form of a history: `parse-history.ts`.
 * A line that cannot be read is named on standard error; the others are answered, and the exit code is 1 at the end.
 */
import { createInterface } from 'node:readline';
import { answerTo, judgeRecord } from './client-history';
import { parseHistory } from './parse-history';

// Temporal is the browsers' own; Node 20 has none.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

// Whoever reads our answers may stop early: `npm run -s judge-history < clients.jsonl | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++;
  if (line.trim() === '') continue;
  const answer = answerLine(line);
  if (answer !== undefined && !process.stdout.write(`${answer}\n`)) await drained();
}

function answerLine(line: string): string | undefined {
  try {
    const record = parseHistory(line.replace(/^\ufeff/u, ''));
    return JSON.stringify(answerTo(record.id, judgeRecord(record)));
  } catch (error) {
    process.stderr.write(`line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
