import type { Locale } from '../../lib/locales/text';
import type { Incident, SignalId } from '../../lib/model';
import { signals } from '../../lib/signals';
import { reasonOf } from '../../lib/signals/reason';

/** The name of a signal; its id when this version does not know it (any more). */
export const signalTitle = (signal: SignalId, locale: Locale): string =>
  signals.get(signal)?.texts[locale].title ?? signal;

/** Why an incident was noted, told with its facts; '' when this version does not know its signal (any more). */
export function incidentReason(incident: Pick<Incident, 'signal' | 'facts'>, locale: Locale): string {
  return reasonOf(incident, locale);
}

/** Signals with their names, in the order of the alphabet of the reader's language. */
export function sortedByTitle(ids: readonly SignalId[], locale: Locale): readonly SignalId[] {
  const { compare } = new Intl.Collator(locale);
  return [...ids].sort((a, b) => compare(signalTitle(a, locale), signalTitle(b, locale)));
}
