import { useState } from 'preact/hooks';
import { changeHours, type HoldsFrom, hoursOf } from '../../lib/hours/change-hours';
import { parseDay } from '../../lib/hours/plain-day';
import { optionsTexts } from '../../lib/locales/options';
import type { Schedule } from '../../lib/model';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { usePage, useTexts } from '../shell/page-context';
import { DaysCard } from './days-card';
import { FormFoot } from './form-foot';
import { HoldsFromChoice } from './holds-from';
import { useSaving } from './saving';
import { ScheduleEditor } from './schedule-editor';
import { countProblems, isSameSchedule } from './schedule-problems';
import { Section } from './section';
import { WeekPresets } from './week-presets';
import { dayWords } from './weekdays';

/** The user's working hours. Changes of the week wait for "Save": every one of them means judging again. */
export function HoursSection() {
  const t = useTexts(optionsTexts);
  const { settings, saveSettings } = useSaving();
  const [draft, setDraft] = useState<Schedule>();
  const [chosen, setChosen] = useState<HoldsFrom>();
  const schedule = draft ?? settings.schedule;
  const changed = !isSameSchedule(schedule, settings.schedule);
  // Whoever says for the first time when they work has worked so before.
  const isFirst = isSameSchedule(settings.schedule, DEFAULT_SETTINGS.schedule);
  const holds = chosen ?? (isFirst ? 'always' : 'today');
  const discard = () => {
    setDraft(undefined);
    setChosen(undefined);
  };
  const save = async () => {
    const saved = await saveSettings((newest) => ({
      ...newest,
      schedule: changeHours(newest.schedule, hoursOf(schedule), holds, Date.now()),
    }));
    if (saved) discard();
  };
  return (
    <Section id="hours" lead="hours.lead">
      <form class="card stack" aria-label={t('section.hours')} noValidate onSubmit={(event) => event.preventDefault()}>
        <WeekPresets onChoose={(week) => setDraft({ ...schedule, week })} />
        <ScheduleEditor schedule={schedule} onChange={setDraft} />
        {!changed && <Since schedule={settings.schedule} />}
        {changed && <HoldsFromChoice value={holds} onChange={setChosen} />}
        <FormFoot changed={changed} problems={countProblems(schedule)} onSave={() => void save()} onDiscard={discard} />
      </form>
      <DaysCard />
    </Section>
  );
}

/** Since when the hours hold, where others held before. */
function Since({ schedule }: { readonly schedule: Schedule }) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const day = parseDay(schedule.validFrom ?? '');
  if (day === undefined) return null;
  return <p class="field-hint">{t('hours.since', { date: dayWords(locale, day) })}</p>;
}
