import { useState } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import { type Interval, WEEKDAYS, type Weekday } from '../../lib/model';
import { Button } from '../fields/button';
import { AddIcon, CopyIcon } from '../fields/icons';
import { usePage, useTexts } from '../shell/page-context';
import { CopyDay } from './copy-day';
import { IntervalEditor } from './interval-editor';
import type { IntervalProblem } from './schedule-problems';
import { weekdayName } from './weekdays';

interface DayEditorProps {
  readonly day: Weekday;
  readonly intervals: readonly Interval[];
  readonly problems: readonly (IntervalProblem | undefined)[];
  readonly onChange: (intervals: readonly Interval[]) => void;
  readonly onCopy: (days: readonly Weekday[]) => void;
}

/** One weekday: its intervals, or "Day off". */
export function DayEditor({ day, intervals, problems, onChange, onCopy }: DayEditorProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const [copying, setCopying] = useState(false);
  const name = weekdayName(locale, day);
  return (
    <li class="day">
      <h3 class="day-name">{name}</h3>
      <div class="day-hours">
        {intervals.length === 0 && <p class="soft day-off">{t('hours.dayOff')}</p>}
        {intervals.map((interval, index) => (
          // An interval has no identity but its place, and holds no state of its own.
          <IntervalEditor
            key={index}
            dayName={name}
            interval={interval}
            problem={problems[index]}
            onChange={(changed) => onChange(intervals.with(index, changed))}
            onRemove={() => onChange(intervals.toSpliced(index, 1))}
          />
        ))}
        {copying && (
          <CopyDay
            days={WEEKDAYS.filter((other) => other !== day)}
            onCopy={(days) => {
              onCopy(days);
              setCopying(false);
            }}
            onCancel={() => setCopying(false)}
          />
        )}
      </div>
      <div class="day-acts">
        <Button
          kind="quiet"
          size="icon"
          label={t('hours.add', { day: name })}
          onClick={() => onChange(withNext(intervals))}
        >
          <AddIcon />
        </Button>
        <Button
          kind="quiet"
          size="icon"
          label={t('hours.copy', { day: name })}
          pressed={copying}
          onClick={() => setCopying(!copying)}
        >
          <CopyIcon />
        </Button>
      </div>
    </li>
  );
}

/** A free day starts with office hours; a further interval is left for the user to fill in. */
const withNext = (intervals: readonly Interval[]): readonly Interval[] =>
  intervals.length === 0 ? [['09:00', '17:00']] : [...intervals, ['', '']];
