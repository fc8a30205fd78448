import { LEARNING } from '../../lib/health/scale';
import type { HealthKey } from '../../lib/locales/health';
import type { Texts } from '../../lib/locales/texts';
import type { Dimension, Health, SignalId } from '../../lib/model';

/** Words that the sentence is made of, in the reader's language. */
export interface WhyWords {
  readonly t: Texts<HealthKey>;
  readonly dimension: (dimension: Dimension) => string;
  readonly signal: (signal: SignalId) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Signals that one sentence can carry. */
const NAMED = 2;

/** One sentence on why a client's band is what it is: learning, a red line, what holds it down most, or that nothing does. */
export function tellWhy(health: Health, { t, dimension, signal, list }: WhyWords): string {
  const { heldDownBy, redLines } = health.explanation;
  if (health.band === 'learning') return tellLearning(health, t);
  if (redLines.length > 0) return t('redLine', { signals: list(redLines.slice(0, NAMED).map(signal)) });
  if (heldDownBy === undefined) return t('nothingHolds');
  const named = heaviestSignals(health, heldDownBy).map(signal);
  if (named.length === 0) return t('heldDownOnly', { dimension: dimension(heldDownBy) });
  return t('heldDown', { dimension: dimension(heldDownBy), signals: list(named) });
}

/** What is still missing: messages first, then days. */
function tellLearning({ messages, days }: Health, t: Texts<HealthKey>): string {
  if (messages < LEARNING.messages) return t('learningMessages', { messages, needed: LEARNING.messages });
  return t('learningDays', { days: Math.min(Math.floor(days), LEARNING.days), needed: LEARNING.days });
}

/** The signals of a dimension that cost most, heaviest first. */
function heaviestSignals({ explanation }: Health, dimension: Dimension): readonly SignalId[] {
  const points = new Map<SignalId, number>();
  for (const contribution of explanation.contributions) {
    if (contribution.dimension !== dimension) continue;
    points.set(contribution.signal, (points.get(contribution.signal) ?? 0) + contribution.points);
  }
  return [...points]
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([signal]) => signal);
}
