import { useCallback } from 'preact/hooks';
import { regionPresets } from '../../lib/hours/presets';
import { optionsTexts } from '../../lib/locales/options';
import type { Schedule } from '../../lib/model';
import { usePage, useTexts } from '../shell/page-context';
import { RegionChoice } from './region-choice';
import { orderedWeekdays, workingDays } from './weekdays';

interface WeekPresetsProps {
  readonly onChoose: (week: Schedule['week']) => void;
}

const REGIONS = regionPresets.map(({ region }) => region);

const weekOf = (region: string): Schedule['week'] | undefined =>
  regionPresets.find((preset) => preset.region === region)?.week;

/** Usual weeks by region: they fill in the week below, nothing more. */
export function WeekPresets({ onChoose }: WeekPresetsProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const labelOf = useCallback(
    (region: string, name: string) => {
      const week = weekOf(region);
      const days = week && workingDays(locale, week, orderedWeekdays(`und-${region}`));
      return days === undefined ? name : t('hours.presets.choice', { region: name, days });
    },
    [locale],
  );
  return (
    <RegionChoice
      label={t('hours.presets')}
      regions={REGIONS}
      labelOf={labelOf}
      act={t('hours.presets.use')}
      onChoose={(region) => {
        const week = weekOf(region);
        if (week !== undefined) onChoose(week);
      }}
    />
  );
}
