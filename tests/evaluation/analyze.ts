/**
 * Judges mail from standard input: one JSON record a line in, one JSON line out, in the same order:
 * `{"id", "language", "findings": [{"signal", "quote", "start", "end", "severity", "confidence"}], "notJudged": [signal]}`.
 * Findings of a record `"from": "user"` are what the user said: a boundary that was set, a payment asked for.
 * A line that cannot be read is named on standard error; the others are answered, and the exit code is 1 at the end.
 */
import { createInterface } from 'node:readline';
import { judgeRecord, parseRecord } from './record';

// Whoever reads our answers may stop early: `npm run -s analyze < mail.jsonl | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++;
  if (line.trim() === '') continue;
  const answer = answerTo(line);
  if (answer !== undefined && !process.stdout.write(`${answer}\n`)) await drained();
}

function answerTo(line: string): string | undefined {
  try {
    const record = parseRecord(line.replace(/^\ufeff/u, ''));
    const { findings, marks, languages, notJudged } = judgeRecord(record, 'balanced');
    // What users say themselves counts against nobody: the lightest severity stands for that.
    const marked = marks.map((mark) => ({ ...mark, severity: 'note', confidence: 'likely' }));
    return JSON.stringify({
      id: record.id,
      language: languages[0] ?? null,
      findings: [...findings, ...marked].map(({ signal, quote, span, severity, confidence }) => ({
        signal,
        quote,
        start: span?.start,
        end: span?.end,
        severity,
        confidence,
      })),
      notJudged,
    });
  } catch (error) {
    process.stderr.write(`line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
