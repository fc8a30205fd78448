import { useState } from 'preact/hooks';
import { asUsualOn, withException } from '../../lib/hours/open-weekend';
import { parseDay } from '../../lib/hours/plain-day';
import { usualHours } from '../../lib/hours/usual-hours';
import { optionsTexts } from '../../lib/locales/options';
import type { Interval, ScheduleException } from '../../lib/model';
import { Button } from '../fields/button';
import { DateField } from '../fields/date-field';
import { RemoveIcon } from '../fields/icons';
import { Select } from '../fields/select';
import { TimeField } from '../fields/time-field';
import { usePage, useTexts } from '../shell/page-context';
import type { DaysProps } from './days-card';
import { minutesOf } from './schedule-problems';
import { dayWords, timeOfDay } from './weekdays';

/** Single days that are open or closed, whatever they would be: the newest first, and a form for more. */
export function ExceptionList({ schedule, onChange }: DaysProps) {
  const t = useTexts(optionsTexts);
  const { exceptions = [] } = schedule;
  const newestFirst = exceptions.toSorted((a, b) => b.date.localeCompare(a.date));
  const [usual = ['09:00', '17:00']] = usualHours(schedule.week);
  return (
    <fieldset class="group">
      <legend>{t('exception.title')}</legend>
      {newestFirst.length > 0 && (
        <ul class="rows">
          {newestFirst.map((exception) => (
            <ExceptionRow
              key={exception.date}
              exception={exception}
              onRemove={() => onChange((newest) => asUsualOn([exception.date], newest))}
            />
          ))}
        </ul>
      )}
      <ExceptionForm usual={usual} onAdd={(exception) => onChange((newest) => withException(exception, newest))} />
    </fieldset>
  );
}

interface ExceptionRowProps {
  readonly exception: ScheduleException;
  readonly onRemove: () => void;
}

function ExceptionRow({ exception: { date, open }, onRemove }: ExceptionRowProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const day = dayWords(locale, parseDay(date) ?? 0);
  const isClosed = open === false || open.length === 0;
  const hours = isClosed ? [] : open.map((interval) => interval.map((time) => timeOfDay(locale, time)).join('–'));
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(hours);
  return (
    <li class="days-row">
      <p class="days-words">
        {day} · <span class="soft">{isClosed ? t('exception.closed') : t('exception.openAt', { hours: list })}</span>
      </p>
      <Button kind="quiet" size="icon" label={t('exception.remove', { day })} onClick={onRemove}>
        <RemoveIcon />
      </Button>
    </li>
  );
}

interface ExceptionFormProps {
  /** The hours that an open day is first given. */
  readonly usual: Interval;
  readonly onAdd: (exception: ScheduleException) => void;
}

function ExceptionForm({ usual, onAdd }: ExceptionFormProps) {
  const t = useTexts(optionsTexts);
  const [date, setDate] = useState('');
  const [kind, setKind] = useState<'open' | 'closed'>('open');
  const [hours, setHours] = useState<Interval>();
  const [tried, setTried] = useState(false);
  const [from, until] = hours ?? usual;
  const hasDate = parseDay(date) !== undefined;
  const hasHours = kind === 'closed' || (!Number.isNaN(minutesOf(from) + minutesOf(until)) && from !== until);
  const add = () => {
    setTried(!(hasDate && hasHours));
    if (!(hasDate && hasHours)) return;
    onAdd({ date, open: kind === 'closed' ? false : [[from, until]] });
    setDate('');
  };
  return (
    <div class="add-days">
      <DateField
        label={t('exception.date')}
        value={date}
        error={tried && !hasDate ? t('exception.problem.date') : undefined}
        onInput={setDate}
      />
      <Select
        label={t('exception.kind')}
        value={kind}
        choices={[
          { value: 'open', label: t('exception.open') },
          { value: 'closed', label: t('exception.closed') },
        ]}
        onChange={setKind}
      />
      {kind === 'open' && (
        <>
          <TimeField
            label={t('exception.from')}
            value={from}
            error={tried && !hasHours ? t('exception.problem.hours') : undefined}
            onInput={(time) => setHours([time, until])}
          />
          <TimeField label={t('exception.until')} value={until} onInput={(time) => setHours([from, time])} />
        </>
      )}
      <Button label={t('exception.add')} onClick={add}>
        {t('days.add')}
      </Button>
    </div>
  );
}
