import { optionsTexts } from '../../lib/locales/options';
import type { Schedule } from '../../lib/model';
import { useTexts } from '../shell/page-context';
import { ExceptionList } from './exception-list';
import { IcsImport } from './ics-import';
import { useSaving } from './saving';
import { TimeOffList } from './time-off-list';
import { WeekendButton } from './weekend-button';

/** What the parts of the card may change, and how: each change is saved at once. */
export interface DaysProps {
  readonly schedule: Schedule;
  readonly onChange: (change: (schedule: Schedule) => Schedule) => void;
}

/** Days that are not like their weekday: this weekend, time off, single days, and days off from a calendar. */
export function DaysCard() {
  const t = useTexts(optionsTexts);
  const { settings, saveSettings } = useSaving();
  const { schedule } = settings;
  const onChange: DaysProps['onChange'] = (change) =>
    void saveSettings((newest) => ({ ...newest, schedule: change(newest.schedule) }));
  return (
    <div class="card stack">
      <div>
        <h3 class="days-title">{t('days.title')}</h3>
        <p class="soft">{t('days.lead')}</p>
      </div>
      <WeekendButton schedule={schedule} onChange={onChange} />
      <TimeOffList schedule={schedule} onChange={onChange} />
      <ExceptionList schedule={schedule} onChange={onChange} />
      <IcsImport schedule={schedule} onChange={onChange} />
    </div>
  );
}
