import { LANGUAGES } from '../../lib/model';
import { wordDetectorsOf } from '../../lib/signals/detectors';
import type { Speaker } from '../../lib/signals/signal';
import { compare, type JudgedRecord } from './compare';
import { macroF1, NO_COUNTS, type Scores, scoresOf } from './scores';

/** Scores by signal and by language, as text, of the messages of one side. */
export function scoreTable(judged: readonly JudgedRecord[], speaker: Speaker = 'client'): string {
  const all = compare(judged);
  return [
    scoreHead('signal', 'F1 per language'),
    ...[...wordDetectorsOf(speaker).keys()].map((signal) => signalRow(signal, judged)),
    '',
    scoreHead('language', 'macro F1'),
    ...LANGUAGES.map((language) => {
      const own = compare(inLanguage(judged, language));
      return `${scoreRow(language, scoresOf(own.total))}   ${share(macroF1(own.bySignal.values()))}`;
    }),
    `${scoreRow('all (micro)', scoresOf(all.total))}   ${share(macroF1(all.bySignal.values()))}`,
  ].join('\n');
}

function signalRow(signal: string, judged: readonly JudgedRecord[]): string {
  const countsIn = (records: readonly JudgedRecord[]) => scoresOf(compare(records).bySignal.get(signal) ?? NO_COUNTS);
  const perLanguage = LANGUAGES.map((language) => `${language} ${share(countsIn(inLanguage(judged, language)).f1)}`);
  return `${scoreRow(signal, countsIn(judged))}   ${perLanguage.join('  ')}`;
}

const inLanguage = (judged: readonly JudgedRecord[], language: string) =>
  judged.filter(({ record }) => record.lang === language);

/** The heading above rows of {@link scoreRow}. */
export const scoreHead = (name: string, rest = ''): string =>
  `${name.padEnd(18)} P     R     F1    right wrong missed   ${rest}`.trimEnd();

/** One row: precision, recall, F1 and the counts they come from. */
export function scoreRow(name: string, { precision, recall, f1, right, wrong, missed }: Scores): string {
  const counts = [right, wrong, missed].map((count) => String(count).padStart(5)).join(' ');
  return `${name.padEnd(18)} ${share(precision)}  ${share(recall)}  ${share(f1)}  ${counts}`;
}

function share(value: number | undefined): string {
  return value === undefined ? '–   ' : value.toFixed(2);
}
