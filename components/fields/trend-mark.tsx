import type { Trend } from '../../lib/model';
import { TREND_PATHS } from './shapes';

interface TrendMarkProps {
  readonly trend: Trend;
  /** The trend in words, for those who do not see the arrow (`shared`: `trend.<trend>`). */
  readonly word: string;
}

/** An arrow up, down or level; up is better. Time runs the same way in every script here: the arrow stands upright. */
export function TrendMark({ trend, word }: TrendMarkProps) {
  return (
    <svg class="icon trend" viewBox="0 0 16 16" role="img" aria-label={word}>
      <title>{word}</title>
      <path
        d={TREND_PATHS[trend]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
