/**
 * Measures what it costs to judge: `npm run -s bench -- [FILE of JSON lines]`. Everything is measured in one run on the
 * same messages, the best of several rounds, and told as ratios: machines differ, and this one is noisy.
 * By default the messages are the labelled ones of this repository.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { LANGUAGES } from '../../lib/model';
import { ownWords } from '../../lib/text/own-words';
import { root } from '../tools/root.mjs';
import { renderTable } from '../tools/table';
import { listCheckers } from './list-checkers';
import { readRecords } from './read-records';
import { judgeRecord, type MailRecord } from './record';

const ROUNDS = 10;

const records = process.argv[2]
  ? readRecords(process.argv[2])
  : LANGUAGES.flatMap((language) => [
      ...readRecords(join(root, `tests/evaluation/corpus/seen/${language}.jsonl`)),
      ...readRecords(join(root, `tests/evaluation/corpus/held-out/${language}.jsonl`)),
    ]);
const english = records.filter(({ lang }) => lang === undefined || lang === 'en');

const starts = measureStarts();
console.log(`Start of the engine, first sentence of a language included (ms): ${starts}\n`);
compareSpeed();
growth();
sizes();

/** The first message of a language compiles its phrases and unpacks its weights. */
function measureStarts(): string {
  return LANGUAGES.map((language) => {
    const record = records.find(({ lang }) => lang === language);
    return record ? `${language} ${milliseconds(() => judge(record)).toFixed(0)}` : '';
  }).join(', ');
}

function judge(record: MailRecord): void {
  judgeRecord(record, 'balanced');
}

function compareSpeed(): void {
  const rivals: Readonly<Record<string, (text: string) => unknown>> = {
    'compromise, whole text': (text) => nlp(text).verbs().length,
    ...listCheckers,
  };
  const ours = best(() => each(english, judge));
  const bytes = english.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const rows = Object.entries(rivals).map(([name, check]) => {
    const time = best(() => each(english, ({ text }) => check(text)));
    return speedRow(name, time, bytes, ours);
  });
  console.log(`${renderTable([speedRow('Good Terms, all signals', ours, bytes, ours), ...rows])}\n`);
  const all = best(() => each(records, judge));
  console.log(`${records.length} messages in five languages: ${((records.length / all) * 1000).toFixed(0)} a second\n`);
}

function speedRow(name: string, time: number, bytes: number, ours: number): Readonly<Record<string, string>> {
  return {
    'English messages': name,
    'messages a second': ((english.length / time) * 1000).toFixed(0),
    'MB a second': (bytes / time / 1000).toFixed(2),
    'times our time': (time / ours).toFixed(2),
  };
}

function each(mail: readonly MailRecord[], check: (record: MailRecord) => unknown): void {
  for (const record of mail) check(record);
}

/** Ten times the text must cost about ten times the time. */
function growth(): void {
  // Without quoted history and signatures: they are cut before anything is judged.
  const text = records
    .map(({ text: all }) =>
      ownWords(all)
        .map(({ start, end }) => all.slice(start, end))
        .join('\n'),
    )
    .filter((own) => !/^(>|--)/mu.test(own))
    .join('\n\n');
  const rows = [10_000, 100_000, 1_000_000].map((length) => {
    const long = text.repeat(Math.ceil(length / text.length)).slice(0, length);
    const time = milliseconds(() =>
      judge({ id: 'long', text: long, lang: undefined, from: 'client', labels: undefined, agreement: undefined }),
    );
    return { characters: String(length), ms: time.toFixed(0), 'µs a character': ((time * 1000) / length).toFixed(2) };
  });
  console.log(`${renderTable(rows)}\n`);
}

function sizes(): void {
  const build = join(root, '.output/chrome-mv3');
  if (!existsSync(build)) {
    console.log('No build: sizes are left out (npm run build).');
    return;
  }
  for (const file of ['content-scripts/gmail.js', 'background.js'])
    console.log(`${file}: ${(statSync(join(build, file)).size / 1024).toFixed(1)} KB`);
  const weights = join(root, 'lib/signals/learned/weights');
  const bytes = readdirSync(weights).reduce((sum, name) => sum + statSync(join(weights, name)).size, 0);
  console.log(`weights of the scorer, all languages: ${(bytes / 1000).toFixed(0)} KB`);
}

function best(work: () => void): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(work)));
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
