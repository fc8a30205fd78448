import { createInterface } from 'node:readline';

/**
 * Answers standard input line by line on standard output, in the same order; blank lines are passed over. A line that
 * cannot be read is named on standard error; the others are answered, and the exit code is 1 at the end.
 * `answerTo` throws an Error that says what is wrong with a line.
 */
export async function answerLines(answerTo: (line: string) => unknown): Promise<void> {
  // Whoever reads our answers may stop early: `npm run -s analyze < mail.jsonl | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber++;
    if (line.trim() === '') continue;
    try {
      const answer = JSON.stringify(answerTo(line.replace(/^\ufeff/u, '')));
      if (!process.stdout.write(`${answer}\n`)) await drained();
    } catch (error) {
      process.stderr.write(`line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
