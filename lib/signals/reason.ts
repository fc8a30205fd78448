import { type Locale, renderText } from '../locales/text';
import type { Incident } from '../model';
import { signals } from './index';

/**
 * Why something was noted, told with its facts in a locale; '' when this version does not know its signal (any more).
 * The fact `aboutSignal`, a signal's id, is told by that signal's title.
 */
export function reasonOf({ signal, facts }: Pick<Incident, 'signal' | 'facts'>, locale: Locale): string {
  const reason = signals.get(signal)?.texts[locale].reason;
  if (reason === undefined) return '';
  const { aboutSignal } = facts;
  if (typeof aboutSignal !== 'string') return renderText(reason, locale, facts);
  return renderText(reason, locale, {
    ...facts,
    aboutSignal: signals.get(aboutSignal)?.texts[locale].title ?? aboutSignal,
  });
}
