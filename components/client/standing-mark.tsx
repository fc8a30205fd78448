import { sharedTexts } from '../../lib/locales/shared';
import type { Health } from '../../lib/model';
import { BandMark } from '../fields/band-mark';
import { TrendMark } from '../fields/trend-mark';
import { useTexts } from '../shell/page-context';

interface StandingMarkProps {
  readonly health: Pick<Health, 'band' | 'trend'>;
}

/** Band and trend beside each other; no trend while too little is known to have one. */
export function StandingMark({ health: { band, trend } }: StandingMarkProps) {
  const t = useTexts(sharedTexts);
  return (
    <span class="standing">
      <BandMark band={band} word={t(`band.${band}`)} />
      {band !== 'learning' && trend !== 'level' && <TrendMark trend={trend} word={t(`trend.${trend}`)} />}
    </span>
  );
}
