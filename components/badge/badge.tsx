/** @jsxImportSource ./markup */
import type { BadgeTexts } from '../../lib/locales/badge';
import { directionOf, type Locale } from '../../lib/locales/text';
import { bindTexts } from '../../lib/locales/texts';
import type { Band, Trend } from '../../lib/model';
import { BAND_SHAPES, TREND_PATHS } from '../fields/shapes';

export interface BadgeProps {
  readonly locale: Locale;
  readonly texts: BadgeTexts;
  readonly band: Band;
  readonly trend: Trend;
  /** Messages of the client seen so far. */
  readonly messages: number;
  readonly openFile: () => void;
}

/** A client's band beside its name: word, shape and trend; while learning, the count of messages instead of a trend. */
export function Badge({ locale, texts, band, trend, messages, openFile }: BadgeProps) {
  const t = bindTexts(locale, texts);
  const word = t(`band.${band}`);
  const isLearning = band === 'learning';
  const further = isLearning ? t('seen', { count: messages }) : t(`trend.${trend}`);
  const name = ['Good Terms', word, further, t('openFile')].join(' · ');
  return (
    <button
      type="button"
      class={`pill band-${band}`}
      lang={locale}
      dir={directionOf(locale)}
      aria-label={name}
      title={name}
      onClick={openFile}
    >
      <svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
        <path {...BAND_SHAPES[band]} />
      </svg>
      <span class="word">{word}</span>
      {isLearning && <span class="count">{new Intl.NumberFormat(locale).format(messages)}</span>}
      {!isLearning && trend !== 'level' && (
        <svg class="trend" viewBox="0 0 16 16" aria-hidden="true">
          <path d={TREND_PATHS[trend]} />
        </svg>
      )}
    </button>
  );
}
