import { useId } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import type { SignalDefinition } from '../../lib/signals/signal';
import { Checkbox } from '../fields/checkbox';
import { usePage, useTexts } from '../shell/page-context';

interface SignalRowProps {
  readonly signal: SignalDefinition;
  readonly noticed: boolean;
  readonly redLine: boolean;
  readonly onNotice: (on: boolean) => void;
  readonly onRedLine: (on: boolean) => void;
}

/** One signal: its name, what it notices, its switch and its red line. */
export function SignalRow({ signal, noticed, redLine, onNotice, onRedLine }: SignalRowProps) {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const id = useId();
  const { title, explanation } = signal.texts[locale];
  return (
    <li class="signal">
      <div class="signal-text">
        <h4 id={id}>{title}</h4>
        <p>{explanation}</p>
        <p class="soft small">{t('signals.weight', { severity: shared(`severity.${signal.severity}`) })}</p>
      </div>
      <fieldset class="group signal-switches" aria-labelledby={id}>
        <Checkbox label={t('signals.notice')} checked={noticed} onChange={onNotice} />
        <Checkbox label={t('signals.redLine')} checked={redLine && noticed} disabled={!noticed} onChange={onRedLine} />
      </fieldset>
    </li>
  );
}
