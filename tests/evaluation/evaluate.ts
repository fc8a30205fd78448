/**
 * Measures the engine on labelled mail: `npm run -s evaluate -- DIR [--sensitivity balanced] [--show demeaning]`.
 * DIR holds files of JSON lines in the record form of `analyze`, with `labels`; files without labels are counted for false alarms.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Sensitivity, SignalId } from '../../lib/model';
import { wordDetectors } from '../../lib/signals/detectors';
import { judgeRecord, type MailRecord, parseRecord } from './record';

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

const options = readOptions(process.argv.slice(2));
const files = options.paths.flatMap(filesIn);
const bySignal = new Map<string, Counts>();

for (const file of files) evaluateFile(file);
printTable();

function readOptions(args: readonly string[]): { paths: string[]; sensitivity: Sensitivity; show: string | undefined } {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const named = new Set(['--sensitivity', '--show'].flatMap((name) => [name, option(name)]));
  const sensitivity = option('--sensitivity');
  return {
    paths: args.filter((argument) => !named.has(argument)),
    sensitivity: sensitivity === 'quiet' || sensitivity === 'thorough' ? sensitivity : 'balanced',
    show: option('--show'),
  };
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

function evaluateFile(file: string): void {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseRecord);
  const labelled = records.filter(({ labels }) => labels !== undefined);
  for (const record of labelled) compare(record);
  const unlabelled = records.filter(({ labels }) => labels === undefined);
  if (unlabelled.length > 0) countAlarms(file, unlabelled);
}

/** Findings against labels, for the signals that there are. */
function compare(record: MailRecord): void {
  const found = new Map(judgeRecord(record, options.sensitivity).findings.map((finding) => [finding.signal, finding]));
  for (const signal of wordDetectors.keys()) {
    const expected = record.labels?.includes(signal) ?? false;
    const finding = found.get(signal);
    if (!expected && !finding) continue;
    const counts = countsOf(`${signal} ${record.lang ?? '?'}`);
    if (expected && finding) counts.right++;
    else if (finding) counts.wrong++;
    else counts.missed++;
    if (options.show === signal && expected !== (finding !== undefined)) {
      console.log(`${expected ? 'MISSED' : 'WRONG '} ${record.id} ${JSON.stringify(finding?.quote ?? record.text)}`);
    }
  }
}

function countsOf(key: string): Counts {
  const counts = bySignal.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  bySignal.set(key, counts);
  return counts;
}

function countAlarms(file: string, records: readonly MailRecord[]): void {
  const alarms = new Map<SignalId, number>();
  for (const record of records) {
    for (const { signal, quote } of judgeRecord(record, options.sensitivity).findings) {
      alarms.set(signal, (alarms.get(signal) ?? 0) + 1);
      if (options.show === signal) console.log(`FOUND  ${record.id} ${JSON.stringify(quote)}`);
    }
  }
  for (const [signal, count] of alarms) {
    console.log(
      `${file}: ${signal} in ${((count / records.length) * 1000).toFixed(1)} of 1,000 (${count} of ${records.length})`,
    );
  }
}

function printTable(): void {
  for (const [key, { right, wrong, missed }] of [...bySignal].sort(([a], [b]) => a.localeCompare(b))) {
    const precision = right + wrong > 0 ? right / (right + wrong) : Number.NaN;
    const recall = right + missed > 0 ? right / (right + missed) : Number.NaN;
    console.log(
      `${key.padEnd(22)} P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  (${right} right, ${wrong} wrong, ${missed} missed)`,
    );
  }
}
