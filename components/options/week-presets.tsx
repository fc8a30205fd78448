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
  const regions = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  return (
    <fieldset class="group">
      <legend>{t('hours.presets')}</legend>
      <div class="presets">
        {WEEK_PRESETS.map((preset) => (
          <Button key={preset.region} pressed={isSameWeek(week, preset.week)} onClick={() => onChoose(preset.week)}>
            <span class="preset">
              <span>{regions.of(preset.region)}</span>
              <span class="preset-days">
                {workingDays(locale, preset.week, orderedWeekdays(`und-${preset.region}`))}
              </span>
            </span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
