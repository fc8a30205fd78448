import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the tool as `npm run analyze` does. */
function analyze(input: string): Promise<{ output: string; errors: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, ['tests/tools/run-ts.mjs', 'tests/evaluation/analyze.ts'], { cwd: root });
    let [output, errors] = ['', ''];
    tool.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    tool.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    tool.on('error', reject).on('close', (code) => resolve({ output, errors, code }));
    tool.stdin.end(input);
  });
}

test('answers each record, names the lines it cannot read, and fails at the end', { timeout: 60_000 }, async () => {
  const text = 'Could you also throw in a logo while you are at it? Even an intern could do it.';
  const { output, errors, code } = await analyze(
    [
      JSON.stringify({ id: 'a', text }),
      '{"id": "b", "text": ',
      '',
      JSON.stringify({ id: 'c', text: 'תודה!\n\n> You are an idiot.', lang: 'he', subject: 'Re: cake' }),
      JSON.stringify({ id: 'd', text: 'Die Torte kam zu spät.' }),
      JSON.stringify({ id: 'e', from: 'user', text: 'Please stop calling me at night.' }),
    ].join('\n'),
  );
  const answers = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, language }) => [id, language])).toEqual([
    ['a', 'en'],
    ['c', 'he'],
    ['d', 'de'],
    ['e', 'en'],
  ]);
  expect(answers[0].findings).toEqual([
    { signal: 'scope', quote: text.slice(0, 51), start: 0, end: 51, severity: 'note', confidence: 'likely' },
    { signal: 'demeaning', quote: text.slice(52), start: 52, end: 79, severity: 'moderate', confidence: 'likely' },
  ]);
  expect(answers[1].findings).toEqual([]);
  expect(answers[1].notJudged).not.toContain('demeaning');
  expect(answers[2].notJudged).toEqual(expect.arrayContaining(['demeaning', 'scope']));
  expect(answers[3].findings).toMatchObject([
    { signal: 'sets-boundary', quote: 'Please stop calling me at night.', start: 0, end: 32, severity: 'note' },
  ]);
  expect(errors).toMatch(/^line 2: /m);
  expect(code).toBe(1);
});
