import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import { DIMENSIONS, type SignalId } from '../../lib/model';
import { clientSignals } from '../../lib/signals';
import { Button } from '../fields/button';
import { EmptyState } from '../fields/empty-state';
import { useTexts } from '../shell/page-context';
import { useSaving } from './saving';
import { Section } from './section';
import { SignalRow } from './signal-row';

/** Every signal there is, by what it wears out: what it notices, whether to, and whether it is a red line. */
export function SignalsSection() {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const { settings, saveSettings } = useSaving();
  const redLines = settings.redLines ?? ownRedLines();
  const isOriginal = settings.redLines === undefined && settings.mutedSignals.length === 0;
  return (
    <Section id="signals" lead="signals.lead">
      <p class="soft">{t('signals.redLine.lead')}</p>
      {clientSignals.size === 0 && <EmptyState title={t('signals.none')} />}
      {DIMENSIONS.map((dimension) => {
        const rows = [...clientSignals].filter(([, signal]) => signal.dimension === dimension);
        if (rows.length === 0) return null;
        return (
          <div class="card" key={dimension}>
            <h3 class="signals-dimension">{shared(`dimension.${dimension}`)}</h3>
            <ul class="rows">
              {rows.map(([id, signal]) => (
                <SignalRow
                  key={id}
                  signal={signal}
                  noticed={!settings.mutedSignals.includes(id)}
                  redLine={redLines.includes(id)}
                  onNotice={(on) =>
                    void saveSettings((newest) => ({ ...newest, mutedSignals: toggle(newest.mutedSignals, id, !on) }))
                  }
                  onRedLine={(on) =>
                    void saveSettings((newest) => ({
                      ...newest,
                      redLines: toggle(newest.redLines ?? ownRedLines(), id, on),
                    }))
                  }
                />
              ))}
            </ul>
          </div>
        );
      })}
      {!isOriginal && (
        <div class="row">
          <Button
            kind="quiet"
            onClick={() => void saveSettings((newest) => ({ ...newest, redLines: undefined, mutedSignals: [] }))}
          >
            {t('signals.original')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** The signals that are red lines until the user says otherwise. */
const ownRedLines = (): readonly SignalId[] =>
  [...clientSignals].filter(([, signal]) => signal.redLine).map(([id]) => id);

const toggle = (list: readonly SignalId[], id: SignalId, on: boolean): readonly SignalId[] =>
  on ? [...new Set([...list, id])].sort() : list.filter((other) => other !== id);
