import { useState } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import type { Schedule } from '../../lib/model';
import { useTexts } from '../shell/page-context';
import { FormFoot } from './form-foot';
import { useSaving } from './saving';
import { ScheduleEditor } from './schedule-editor';
import { countProblems, isSameSchedule } from './schedule-problems';
import { Section } from './section';
import { WeekPresets } from './week-presets';

/** The user's working hours. Changes wait for "Save": every change of hours means judging the past again. */
export function HoursSection() {
  const t = useTexts(optionsTexts);
  const { settings, saveSettings } = useSaving();
  const [draft, setDraft] = useState<Schedule>();
  const schedule = draft ?? settings.schedule;
  const changed = !isSameSchedule(schedule, settings.schedule);
  const save = async () => {
    if (await saveSettings((newest) => ({ ...newest, schedule }))) setDraft(undefined);
  };
  return (
    <Section id="hours" lead="hours.lead">
      <form class="card stack" aria-label={t('section.hours')} noValidate onSubmit={(event) => event.preventDefault()}>
        <WeekPresets week={schedule.week} onChoose={(week) => setDraft({ ...schedule, week })} />
        <ScheduleEditor schedule={schedule} onChange={setDraft} />
        <FormFoot
          changed={changed}
          problems={countProblems(schedule)}
          onSave={() => void save()}
          onDiscard={() => setDraft(undefined)}
        />
      </form>
    </Section>
  );
}
