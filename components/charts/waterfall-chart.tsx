import { type WaterfallStep, waterfallOf } from '../../lib/health/waterfall';
import { chartsTexts } from '../../lib/locales/charts';
import type { Health } from '../../lib/model';
import { signalTitle } from '../client/incident-words';
import { numberText } from '../client/rounding';
import { usePage, useTexts } from '../shell/page-context';

/** The way from 100 to the score, step by step: a table in which each step is drawn. Nothing where nothing costs anything. */
export function WaterfallChart({ health }: { readonly health: Health }) {
  const t = useTexts(chartsTexts);
  const steps = waterfallOf(health);
  if (steps.length === 0) return undefined;
  return (
    <section class="card stack-tight" aria-labelledby="waterfall">
      <h2 id="waterfall">{t('waterfall.title')}</h2>
      <p class="small soft">{t('waterfall.lead')}</p>
      <table class="table waterfall">
        <caption class="visually-hidden">{t('waterfall.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('waterfall.signal')}</th>
            <th scope="col" class="number">
              {t('waterfall.findings')}
            </th>
            <th scope="col" class="number">
              {t('waterfall.takes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <StepRow key={step.signal ?? ''} step={step} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function StepRow({ step: { signal, findings, from, to } }: { readonly step: WaterfallStep }) {
  const t = useTexts(chartsTexts);
  const { locale } = usePage();
  return (
    <tr>
      <th scope="row">
        {signal === undefined ? t('waterfall.rest') : signalTitle(signal, locale)}
        <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="bar-room" width="100" height="6" />
          <rect class="bar-kept" width={Math.round(to)} height="6" />
          <rect class="bar-share" x={Math.round(to)} width={Math.max(1, Math.round(from - to))} height="6" />
        </svg>
      </th>
      <td class="number">{numberText(findings, locale)}</td>
      <td class="number">{numberText(Math.round(to - from), locale)}</td>
    </tr>
  );
}
