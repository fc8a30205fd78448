import { storage } from 'wxt/utils/storage';
import type { RejudgingProgress } from '../messages';

/** While something is judged again; null when nothing is (storage cannot keep `undefined`). */
const progressItem = storage.defineItem<RejudgingProgress | null>('session:rejudging', { fallback: null });

/**
 * Names the rules and settings with which everything stored was judged, as a digest: when it differs from the present
 * ones, judging again was interrupted or is due. Empty: it never was.
 */
export const judgedBasisItem = storage.defineItem<string>('local:judgedBasis', { fallback: '' });

/** Names the newest change that may be without its judging; null: there is none. */
export const announcedItem = storage.defineItem<string | null>('local:announced', { fallback: null });

/** Only the background reports; `undefined`: finished. */
export const reportRejudging = (progress: RejudgingProgress | undefined): Promise<void> =>
  progressItem.setValue(progress ?? null);

/** Tells how far judging again has come, now and at every step; `undefined` while nothing is judged again. */
export function watchRejudging(listener: (progress: RejudgingProgress | undefined) => void): () => void {
  void progressItem.getValue().then((progress) => listener(progress ?? undefined));
  return progressItem.watch((progress) => listener(progress ?? undefined));
}
