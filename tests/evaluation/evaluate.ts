/**
 * Measures the engine on mail: `npm run -s evaluate -- PATH… [--show demeaning]`. A path is a file of JSON lines in the
 * record form of `analyze`, or a folder of them. Records with `labels` are compared with the findings; records without
 * are taken for ordinary mail: there every finding is worth a look. Of records with a `class` the share of each class is
 * told that we flag, and that checkers by lists of words flag. `--show` names a signal, a class or `all`.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SENSITIVITIES, type Sensitivity } from '../../lib/model';
import { READERS } from '../../lib/signals/context';
import { calibrationTable } from './calibration-table';
import { classTable } from './class-table';
import { type Comparison, compare, type JudgedRecord, judgeAll } from './compare';
import { readRecords } from './read-records';
import type { MailRecord } from './record';
import { scoreHead, scoreRow, scoreTable } from './score-table';
import { scoresOf } from './scores';

const args = process.argv.slice(2);
const shown = args.includes('--show') ? args[args.indexOf('--show') + 1] : undefined;
const paths = args.filter((argument, index) => !argument.startsWith('--') && args[index - 1] !== '--show');
if (paths.length === 0) {
  console.error('Which mail? npm run -s evaluate -- PATH… [--show SIGNAL]');
  process.exit(1);
}
const files = paths.flatMap(filesIn).map((path) => ({ path, records: readRecords(path) }));
const labelled = files.flatMap(({ records }) => records.filter(({ labels }) => labels !== undefined));
const [ofClients, ofUsers] = [
  labelled.filter(({ from }) => from === 'client'),
  labelled.filter(({ from }) => from === 'user'),
];
if (ofClients.length > 0) reportLabelled(ofClients);
if (ofUsers.length > 0) reportUsers(ofUsers);
for (const { path, records } of files)
  reportOrdinary(
    path,
    records.filter(({ labels }) => labels === undefined),
  );

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => join(path, name));
}

function reportLabelled(records: readonly MailRecord[]): void {
  const balanced = judgeAll(records, 'balanced');
  const judgedAt = (sensitivity: Sensitivity) =>
    sensitivity === 'balanced' ? balanced : judgeAll(records, sensitivity);
  console.log(`${records.length} labelled messages, sensitivity balanced\n\n${scoreTable(balanced)}`);
  console.log(`\n${scoreHead('sensitivity')}`);
  for (const sensitivity of SENSITIVITIES)
    console.log(scoreRow(sensitivity, scoresOf(compare(judgedAt(sensitivity)).total)));
  console.log(`\n${scoreHead('reader alone')}`);
  for (const reader of READERS)
    console.log(scoreRow(reader, scoresOf(compare(judgeAll(records, 'balanced', [reader])).total)));
  console.log(`\n${calibrationTable(records)}`);
  printConfusions(compare(balanced));
}

function reportUsers(records: readonly MailRecord[]): void {
  const judged = judgeAll(records, 'balanced');
  console.log(`\n${records.length} labelled messages by users\n\n${scoreTable(judged, 'user')}`);
  printConfusions(compare(judged));
}

/** What was accused wrongly, and with `--show` what was missed. */
function printConfusions({ wrong, missed }: Comparison): void {
  console.log('\naccused wrongly');
  for (const { id, signal, quote } of wrong.slice(0, 40)) console.log(`  ${id} ${signal}: ${JSON.stringify(quote)}`);
  if (shown === undefined) return;
  console.log(`\nmissed: ${shown}`);
  for (const { id, signal, quote } of missed) if (signal === shown) console.log(`  ${id} ${JSON.stringify(quote)}`);
}

function reportOrdinary(path: string, records: readonly MailRecord[]): void {
  if (records.length === 0) return;
  const judged = judgeAll(records, 'balanced');
  if (records.some((record) => record.class !== undefined)) {
    console.log(`\n${basename(path)}: ${records.length} messages, share flagged\n\n${classTable(judged)}`);
    printShown(judged);
    return;
  }
  const counts = new Map<string, number>();
  for (const { findings } of judged)
    for (const { signal } of findings) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  const any = judged.filter(({ findings }) => findings.length > 0).length;
  const per = (count: number) => ((count / records.length) * 1000).toFixed(1);
  console.log(`\n${basename(path)}: ${records.length} messages; findings in ${per(any)} of 1,000`);
  for (const [signal, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`  ${signal} ${per(count)}`);
  printShown(judged);
}

function printShown(judged: readonly JudgedRecord[]): void {
  for (const { record, findings } of judged)
    for (const { signal, quote } of findings)
      if (signal === shown || shown === 'all' || (record.class !== undefined && shown === record.class))
        console.log(`  ${record.id} ${signal}: ${JSON.stringify(quote)}`);
}
