/**
 * Measures the engine on mail: `npm run -s evaluate -- PATH… [--show demeaning]`. A path is a file of JSON lines in the
 * record form of `analyze`, or a folder of them. Records with `labels` are compared with the findings; records without
 * are taken for ordinary mail: there every finding is worth a look.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGUAGES, SENSITIVITIES } from '../../lib/model';
import { wordDetectors } from '../../lib/signals/detectors';
import { READERS } from '../../lib/signals/signal';
import { calibrationTable } from './calibration-table';
import { type Comparison, compare, type JudgedRecord, judgeAll } from './compare';
import { type MailRecord, parseRecord } from './record';
import { macroF1, type Scores, scoresOf } from './scores';

const args = process.argv.slice(2);
const shown = args.includes('--show') ? args[args.indexOf('--show') + 1] : undefined;
const paths = args.filter((argument, index) => !argument.startsWith('--') && args[index - 1] !== '--show');
if (paths.length === 0) {
  console.error('Which mail? npm run -s evaluate -- PATH… [--show SIGNAL]');
  process.exit(1);
}
const files = paths.flatMap(filesIn).map((path) => ({ path, records: read(path) }));
const labelled = files.flatMap(({ records }) =>
  records.filter(({ labels, from }) => labels !== undefined && from === 'client'),
);
if (labelled.length > 0) reportLabelled(labelled);
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

function read(path: string): readonly MailRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseRecord);
}

function reportLabelled(records: readonly MailRecord[]): void {
  const balanced = judgeAll(records, 'balanced');
  const all = compare(balanced);
  console.log(`${records.length} labelled messages, sensitivity balanced\n`);
  console.log('signal             P     R     F1    right wrong missed   F1 per language');
  for (const signal of wordDetectors.keys()) console.log(signalRow(signal, balanced));
  console.log('\nlanguage           P     R     F1    right wrong missed   macro F1');
  for (const language of LANGUAGES) {
    const one = compare(balanced.filter(({ record }) => record.lang === language));
    console.log(`${row(language, scoresOf(one.total))}  ${share(macroF1(one.bySignal.values()))}`);
  }
  console.log(`${row('all (micro)', scoresOf(all.total))}  ${share(macroF1(all.bySignal.values()))}`);
  console.log('\nsensitivity        P     R     F1    right wrong missed');
  for (const sensitivity of SENSITIVITIES)
    console.log(row(sensitivity, scoresOf(compare(judgeAll(records, sensitivity)).total)));
  console.log('\nreader alone       P     R     F1    right wrong missed');
  for (const reader of READERS)
    console.log(row(reader, scoresOf(compare(judgeAll(records, 'balanced', [reader])).total)));
  console.log(`\n${calibrationTable(records)}`);
  printConfusions(all);
}

function signalRow(signal: string, judged: readonly JudgedRecord[]): string {
  const counts = compare(judged).bySignal.get(signal);
  const perLanguage = LANGUAGES.map((language) => {
    const own = compare(judged.filter(({ record }) => record.lang === language)).bySignal.get(signal);
    return `${language} ${share(own && scoresOf(own).f1)}`;
  });
  return `${row(signal, scoresOf(counts ?? { right: 0, wrong: 0, missed: 0 }))}   ${perLanguage.join('  ')}`;
}

function row(name: string, { precision, recall, f1, right, wrong, missed }: Scores): string {
  return `${name.padEnd(18)} ${share(precision)}  ${share(recall)}  ${share(f1)}  ${[right, wrong, missed].map((n) => String(n).padStart(5)).join(' ')}`;
}

function share(value: number | undefined): string {
  return value === undefined ? '–   ' : value.toFixed(2);
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
  const counts = new Map<string, number>();
  for (const { findings } of judged)
    for (const { signal } of findings) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  const any = judged.filter(({ findings }) => findings.length > 0).length;
  const per = (count: number) => ((count / records.length) * 1000).toFixed(1);
  console.log(`\n${basename(path)}: ${records.length} messages; findings in ${per(any)} of 1,000`);
  for (const [signal, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`  ${signal} ${per(count)}`);
  for (const { record, findings } of judged)
    for (const { signal, quote } of findings)
      if (signal === shown || shown === 'all') console.log(`  ${record.id} ${signal}: ${JSON.stringify(quote)}`);
}
