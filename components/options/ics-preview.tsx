import { useState } from 'preact/hooks';
import { parseDay } from '../../lib/hours/plain-day';
import type { IcsReading } from '../../lib/imports/ics';
import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import type { TimeOff } from '../../lib/model';
import { Button } from '../fields/button';
import { Checkbox } from '../fields/checkbox';
import { usePage, useTexts } from '../shell/page-context';
import { daysWords } from './weekdays';

interface IcsPreviewProps {
  readonly daysOff: IcsReading['daysOff'];
  readonly onAdd: (chosen: readonly TimeOff[]) => void;
  readonly onCancel: () => void;
}

/** What a calendar file would add, to choose from: at first all of it. */
export function IcsPreview({ daysOff, onAdd, onCancel }: IcsPreviewProps) {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const [refused, setRefused] = useState<ReadonlySet<TimeOff>>(new Set());
  const chosen = daysOff.filter((days) => !refused.has(days));
  const choose = (days: TimeOff, on: boolean) =>
    setRefused(new Set(on ? [...refused].filter((other) => other !== days) : [...refused, days]));
  return (
    <fieldset class="group copy-day">
      <legend>{t('ics.preview')}</legend>
      <div class="ics-days">
        {daysOff.map((days) => {
          const { from, to, name } = days;
          const words = daysWords(locale, parseDay(from) ?? 0, parseDay(to) ?? 0);
          return (
            <Checkbox
              key={`${from} ${to}`}
              label={name === '' ? words : t('ics.day', { days: words, name })}
              checked={!refused.has(days)}
              onChange={(on) => choose(days, on)}
            />
          );
        })}
      </div>
      <div class="row">
        <Button size="small" disabled={chosen.length === 0} onClick={() => onAdd(chosen.map(named))}>
          {t('ics.add', { count: chosen.length })}
        </Button>
        <Button size="small" kind="quiet" onClick={onCancel}>
          {shared('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

/** An event without a name leaves none. */
const named = ({ from, to, name }: IcsReading['daysOff'][number]): TimeOff => ({
  from,
  to,
  ...(name !== '' && { name }),
});
