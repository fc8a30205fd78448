/**
 * Judges mail from standard input: one JSON record a line in, one JSON line out, in the same order:
 * `{"id", "language", "findings": [{"signal", "quote", "start", "end", "severity", "confidence"}], "notJudged": [signal]}`.
 * Findings of a record `"from": "user"` are what the user said: a boundary that was set, a payment asked for.
 * A line that cannot be read is named on standard error; the others are answered, and the exit code is 1 at the end.
 */
import { answerLines } from './answer-lines';
import { judgeRecord, parseRecord } from './record';

await answerLines((line) => {
  const record = parseRecord(line);
  const { findings, marks, languages, notJudged } = judgeRecord(record, 'balanced');
  // What users say themselves counts against nobody: the lightest severity stands for that.
  const marked = marks.map((mark) => ({ ...mark, severity: 'note', confidence: 'likely' }));
  return {
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
  };
});
