import { LANGUAGES, type SignalId } from '../../lib/model';
import { wordDetectorsOf } from '../../lib/signals/detectors';
import type { Speaker } from '../../lib/signals/signal';
import { type Comparison, compare, type JudgedRecord } from './compare';
import { macroF1, NO_COUNTS, type Scores, scoresOf } from './scores';

/** Scores by signal and by language, as text, of the messages of one side. */
export function scoreTable(judged: readonly JudgedRecord[], speaker: Speaker = 'client'): string {
  const all = compare(judged);
  const byLanguage = LANGUAGES.map(
    (language) => [language, compare(judged.filter(({ record }) => record.lang === language))] as const,
  );
  const signalRow = (signal: SignalId): string => {
    const scoresIn = ({ bySignal }: Comparison) => scoresOf(bySignal.get(signal) ?? NO_COUNTS);
    const perLanguage = byLanguage.map(([language, own]) => `${language} ${share(scoresIn(own).f1)}`);
    return `${scoreRow(signal, scoresIn(all))}   ${perLanguage.join('  ')}`;
  };
  const totalRow = (name: string, { total, bySignal }: Comparison): string =>
    `${scoreRow(name, scoresOf(total))}   ${share(macroF1(bySignal.values()))}`;
  return [
    scoreHead('signal', 'F1 per language'),
    ...[...wordDetectorsOf(speaker).keys()].map(signalRow),
    '',
    scoreHead('language', 'macro F1'),
    ...byLanguage.map(([language, own]) => totalRow(language, own)),
    totalRow('all (micro)', all),
  ].join('\n');
}

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
