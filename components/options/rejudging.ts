import { useEffect, useState } from 'preact/hooks';
import type { RejudgingProgress } from '../../lib/messages';
import { watchRejudging } from '../../lib/store/rejudging-state';

/** How far judging the past again has come; undefined while that is not happening. */
export function useRejudging(): RejudgingProgress | undefined {
  const [progress, setProgress] = useState<RejudgingProgress>();
  useEffect(() => watchRejudging(setProgress), []);
  return progress;
}
