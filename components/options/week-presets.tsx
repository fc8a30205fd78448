import { WEEK_PRESETS } from '../../lib/hours/week-presets';
import { optionsTexts } from '../../lib/locales/options';
import type { Schedule } from '../../lib/model';
import { Button } from '../fields/button';
import { usePage, useTexts } from '../shell/page-context';
import { isSameWeek } from './schedule-problems';
import { orderedWeekdays, workingDays } from './weekdays';

interface WeekPresetsProps {
  readonly week: Schedule['week'];
  readonly onChoose: (week: Schedule['week']) => void;
}

/** Usual weeks by region, as buttons: they fill in the week below, nothing more. */
export function WeekPresets({ week, onChoose }: WeekPresetsProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const names = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return (
    <fieldset class="group">
      <legend>{t('hours.presets')}</legend>
      <div class="presets">
        {WEEK_PRESETS.map(({ regions, week: usual }) => (
          <Button key={regions[0]} pressed={isSameWeek(week, usual)} onClick={() => onChoose(usual)}>
            <span class="preset">
              <span>{list.format(regions.map((region) => names.of(region) ?? region))}</span>
              <span class="preset-days">{workingDays(locale, usual, orderedWeekdays(`und-${regions[0]}`))}</span>
            </span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
