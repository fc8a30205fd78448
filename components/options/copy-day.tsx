import { useState } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import type { Weekday } from '../../lib/model';
import { Button } from '../fields/button';
import { Checkbox } from '../fields/checkbox';
import { usePage, useTexts } from '../shell/page-context';
import { weekdayName } from './weekdays';

interface CopyDayProps {
  /** The days that can be chosen. */
  readonly days: readonly Weekday[];
  readonly onCopy: (days: readonly Weekday[]) => void;
  readonly onCancel: () => void;
}

/** Chooses the days that get the same hours. */
export function CopyDay({ days, onCopy, onCancel }: CopyDayProps) {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const [chosen, setChosen] = useState<readonly Weekday[]>([]);
  return (
    <fieldset class="group copy-day">
      <legend>{t('hours.copyTo')}</legend>
      <div class="copy-days">
        {days.map((day) => (
          <Checkbox
            key={day}
            label={weekdayName(locale, day)}
            checked={chosen.includes(day)}
            onChange={(on) => setChosen(on ? [...chosen, day] : chosen.filter((other) => other !== day))}
          />
        ))}
      </div>
      <div class="row">
        <Button size="small" disabled={chosen.length === 0} onClick={() => onCopy(chosen)}>
          {t('hours.copyNow')}
        </Button>
        <Button size="small" kind="quiet" onClick={onCancel}>
          {shared('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
