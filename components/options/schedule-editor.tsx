import { optionsTexts } from '../../lib/locales/options';
import type { Interval, Schedule, Weekday } from '../../lib/model';
import { NumberField } from '../fields/number-field';
import { useTexts } from '../shell/page-context';
import { DayEditor } from './day-editor';
import { HolidayFields } from './holiday-fields';
import { isGrace, MOST_GRACE, problemsOfDay } from './schedule-problems';
import { orderedWeekdays } from './weekdays';
import { ZoneField } from './zone-field';

interface ScheduleEditorProps {
  readonly schedule: Schedule;
  readonly onChange: (schedule: Schedule) => void;
}

/** A week of working hours with its zone, grace and holidays. */
export function ScheduleEditor({ schedule, onChange }: ScheduleEditorProps) {
  const { week } = schedule;
  const setDays = (days: readonly Weekday[], intervals: readonly Interval[]) => {
    const changes = Object.fromEntries(days.map((day) => [day, intervals]));
    onChange({ ...schedule, week: { ...week, ...changes } });
  };
  return (
    <div class="stack">
      <ul class="rows">
        {orderedWeekdays(navigator.language).map((day) => (
          <DayEditor
            key={day}
            day={day}
            intervals={week[day]}
            problems={problemsOfDay(week, day)}
            onChange={(intervals) => setDays([day], intervals)}
            onCopy={(days) => setDays(days, week[day])}
          />
        ))}
      </ul>
      <ZoneField zone={schedule.zone} onChange={(zone) => onChange({ ...schedule, zone })} />
      <GraceFields schedule={schedule} onChange={onChange} />
      <HolidayFields schedule={schedule} onChange={onChange} />
    </div>
  );
}

function GraceFields({ schedule, onChange }: ScheduleEditorProps) {
  const t = useTexts(optionsTexts);
  const { grace } = schedule;
  return (
    <fieldset class="group">
      <legend>{t('hours.grace')}</legend>
      <div class="grace">
        {(['before', 'after'] as const).map((side) => (
          <NumberField
            key={side}
            label={t(`hours.grace.${side}`)}
            value={grace[side]}
            min={0}
            max={MOST_GRACE}
            error={isGrace(grace[side]) ? undefined : t('hours.problem.grace', { most: MOST_GRACE })}
            onInput={(minutes) => onChange({ ...schedule, grace: { ...grace, [side]: minutes } })}
          />
        ))}
      </div>
      <p class="field-hint">{t('hours.grace.hint')}</p>
    </fieldset>
  );
}
