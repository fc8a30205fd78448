import { useState } from 'preact/hooks';
import { parseDay, writeDay } from '../../lib/hours/plain-day';
import { addTimeOff, removeTimeOff } from '../../lib/hours/time-off';
import { localDay } from '../../lib/hours/working-periods';
import { optionsTexts } from '../../lib/locales/options';
import type { TimeOff } from '../../lib/model';
import { Button } from '../fields/button';
import { DateField } from '../fields/date-field';
import { Disclosure } from '../fields/disclosure';
import { RemoveIcon } from '../fields/icons';
import { TextField } from '../fields/text-field';
import { usePage, useTexts } from '../shell/page-context';
import type { DaysProps } from './days-card';
import { daysWords } from './weekdays';

/** Time off: what is to come, what is past, and a form for more. */
export function TimeOffList({ schedule, onChange }: DaysProps) {
  const t = useTexts(optionsTexts);
  const { timeOff = [] } = schedule;
  const today = writeDay(localDay(Date.now(), schedule));
  const past = timeOff.filter(({ to }) => to < today);
  const coming = timeOff.filter(({ to }) => to >= today);
  const remove = (days: TimeOff) => onChange((newest) => removeTimeOff(days, newest));
  return (
    <fieldset class="group">
      <legend>{t('timeOff.title')}</legend>
      <TimeOffRows rows={coming} onRemove={remove} />
      {past.length > 0 && (
        <Disclosure summary={t('timeOff.past', { count: past.length })}>
          <TimeOffRows rows={past.toReversed()} onRemove={remove} />
        </Disclosure>
      )}
      <TimeOffForm onAdd={(days) => onChange((newest) => addTimeOff([days], newest))} />
    </fieldset>
  );
}

interface TimeOffRowsProps {
  readonly rows: readonly TimeOff[];
  readonly onRemove: (days: TimeOff) => void;
}

function TimeOffRows({ rows, onRemove }: TimeOffRowsProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  if (rows.length === 0) return null;
  return (
    <ul class="rows">
      {rows.map((days) => {
        const words = daysWords(locale, parseDay(days.from) ?? 0, parseDay(days.to) ?? 0);
        return (
          <li class="days-row" key={`${days.from} ${days.to}`}>
            <p class="days-words">
              {words}
              {days.name !== undefined && (
                <span class="soft">
                  {' · '}
                  <bdi>{days.name}</bdi>
                </span>
              )}
            </p>
            <Button
              kind="quiet"
              size="icon"
              label={t('timeOff.remove', { days: words })}
              onClick={() => onRemove(days)}
            >
              <RemoveIcon />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

const EMPTY = { from: '', to: '', name: '' };

function TimeOffForm({ onAdd }: { readonly onAdd: (days: TimeOff) => void }) {
  const t = useTexts(optionsTexts);
  const [form, setForm] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const { from, to, name } = form;
  // A single day needs no second date.
  const last = to === '' ? from : to;
  const problem = parseDay(from) === undefined ? 'missing' : last < from ? 'order' : undefined;
  const add = () => {
    setTried(problem !== undefined);
    if (problem !== undefined) return;
    onAdd({ from, to: last, ...(name.trim() !== '' && { name: name.trim() }) });
    setForm(EMPTY);
  };
  const errorOf = (code: 'missing' | 'order') => (tried && problem === code ? t(`timeOff.problem.${code}`) : undefined);
  return (
    <div class="add-days">
      <DateField
        label={t('timeOff.from')}
        value={from}
        error={errorOf('missing')}
        onInput={(value) => setForm({ ...form, from: value })}
      />
      <DateField
        label={t('timeOff.to')}
        value={to}
        min={from || undefined}
        error={errorOf('order')}
        onInput={(value) => setForm({ ...form, to: value })}
      />
      <TextField
        label={t('timeOff.name')}
        value={name}
        maxLength={100}
        onInput={(value) => setForm({ ...form, name: value })}
      />
      <Button label={t('timeOff.add')} onClick={add}>
        {t('days.add')}
      </Button>
    </div>
  );
}
