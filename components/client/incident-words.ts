import { notesTexts } from '../../lib/locales/notes';
import type { Locale } from '../../lib/locales/text';
import { createTexts } from '../../lib/locales/texts';
import type { Incident, SignalId } from '../../lib/model';
import { signals } from '../../lib/signals';
import { reasonOf } from '../../lib/signals/reason';

/** The name of a signal; its id when this version does not know it (any more). */
export const signalTitle = (signal: SignalId, locale: Locale): string =>
  signals.get(signal)?.texts[locale].title ?? signal;

/** Why an incident was noted, told with its facts; '' when this version does not know its signal (any more). */
export function incidentReason(incident: Pick<Incident, 'signal' | 'facts' | 'byHand'>, locale: Locale): string {
  const { byHand } = incident;
  return byHand === undefined ? reasonOf(incident, locale) : createTexts(locale, notesTexts)(`reason.${byHand}`);
}

/** Signals with their names, in the order of the alphabet of the reader's language. */
export function sortedByTitle(ids: readonly SignalId[], locale: Locale): readonly SignalId[] {
  const { compare } = new Intl.Collator(locale);
  return [...ids].sort((a, b) => compare(signalTitle(a, locale), signalTitle(b, locale)));
}
