import { useState } from 'preact/hooks';
import { changeHours, hoursOf } from '../../lib/hours/change-hours';
import { usualHours } from '../../lib/hours/usual-hours';
import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import { welcomeTexts } from '../../lib/locales/welcome';
import type { Schedule } from '../../lib/model';
import { Button } from '../fields/button';
import { Disclosure } from '../fields/disclosure';
import { useSaving } from '../options/saving';
import { ScheduleEditor } from '../options/schedule-editor';
import { countProblems, isSameSchedule } from '../options/schedule-problems';
import { WeekPresets } from '../options/week-presets';
import { orderedWeekdays, timeOfDay, workingDays } from '../options/weekdays';
import { usePage, useTexts } from '../shell/page-context';

/** The user's working hours: a usual week of a region, saved at once, and the whole editor for whoever wants more. */
export function HoursStep() {
  const t = useTexts(welcomeTexts);
  const options = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const { settings, saveSettings } = useSaving();
  const [draft, setDraft] = useState<Schedule>();
  const schedule = draft ?? settings.schedule;
  const changed = !isSameSchedule(schedule, settings.schedule);
  // Whoever says for the first time when they work has worked so before.
  const save = async (next: Schedule) => {
    const saved = await saveSettings((newest) => ({
      ...newest,
      schedule: changeHours(newest.schedule, hoursOf(next), 'always', Date.now()),
    }));
    if (saved) setDraft(undefined);
  };
  return (
    <form class="card stack" aria-labelledby="hours" noValidate onSubmit={(event) => event.preventDefault()}>
      <h2 id="hours">{options('section.hours')}</h2>
      <WeekPresets onChoose={(week) => void save({ ...schedule, week })} />
      <PresentHours schedule={settings.schedule} />
      <Disclosure summary={t('hours.adjust')}>
        <div class="stack">
          <ScheduleEditor schedule={schedule} onChange={setDraft} />
          <div class="row">
            <Button
              kind="primary"
              disabled={!changed || countProblems(schedule) > 0}
              onClick={() => void save(schedule)}
            >
              {shared('save')}
            </Button>
          </div>
        </div>
      </Disclosure>
    </form>
  );
}

/** The saved week in a few words. */
function PresentHours({ schedule: { week } }: { readonly schedule: Schedule }) {
  const t = useTexts(welcomeTexts);
  const { locale } = usePage();
  const days = workingDays(locale, week, orderedWeekdays(navigator.language));
  const hours = usualHours(week).map(([start, end]) => `${timeOfDay(locale, start)}–${timeOfDay(locale, end)}`);
  return (
    <p role="status">
      {hours.length === 0
        ? t('hours.none')
        : t('hours.now', { days, hours: new Intl.ListFormat(locale, { type: 'unit' }).format(hours) })}
    </p>
  );
}
