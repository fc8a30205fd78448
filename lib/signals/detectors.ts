/** The judges of the signals, found by folder. Heavy: only the background and the tools import it. */
import type { SignalId } from '../model';
import { signalIdOf } from './index';
import type { HistoryDetector, WordDetector } from './signal';

const byFolder = <D>(modules: Readonly<Record<string, D>>): ReadonlyMap<SignalId, D> =>
  new Map(Object.entries(modules).map(([path, detector]) => [signalIdOf(path), detector]));

/** Signals read from words. */
export const wordDetectors = byFolder(
  import.meta.glob<WordDetector>('./catalog/*/words.ts', { eager: true, import: 'default' }),
);

/** Signals read from times and counts. */
export const historyDetectors = byFolder(
  import.meta.glob<HistoryDetector>('./catalog/*/times.ts', { eager: true, import: 'default' }),
);
