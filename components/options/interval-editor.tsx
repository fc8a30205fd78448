import { useId } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import type { Interval } from '../../lib/model';
import { Button } from '../fields/button';
import { RemoveIcon } from '../fields/icons';
import { TimeField } from '../fields/time-field';
import { usePage, useTexts } from '../shell/page-context';
import { type IntervalProblem, isWholeDay, runsIntoNextDay } from './schedule-problems';
import { timeOfDay } from './weekdays';

interface IntervalEditorProps {
  readonly dayName: string;
  readonly interval: Interval;
  readonly problem: IntervalProblem | undefined;
  readonly onChange: (interval: Interval) => void;
  readonly onRemove: () => void;
}

/** From one time to another, with what that means where it is not plain. */
export function IntervalEditor({ dayName, interval, problem, onChange, onRemove }: IntervalEditorProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const noteId = useId();
  const [from, until] = interval;
  const note = problem === undefined ? meaningOf(interval) : undefined;
  const ties = { labelHidden: true, invalid: problem !== undefined, describedBy: noteId };
  return (
    <div>
      <div class="interval">
        <TimeField
          {...ties}
          label={t('hours.from', { day: dayName })}
          value={from}
          onInput={(time) => onChange([time, until])}
        />
        <span aria-hidden="true">–</span>
        <TimeField
          {...ties}
          label={t('hours.until', { day: dayName })}
          value={until}
          onInput={(time) => onChange([from, time])}
        />
        <Button kind="quiet" size="icon" label={t('hours.remove', { from, until, day: dayName })} onClick={onRemove}>
          <RemoveIcon />
        </Button>
      </div>
      <p id={noteId} class={problem === undefined ? 'field-hint' : 'field-error'}>
        {problem !== undefined && t(`hours.problem.${problem}`)}
        {note !== undefined && t(note, { time: timeOfDay(locale, until) })}
      </p>
    </div>
  );
}

function meaningOf(interval: Interval): 'hours.allDay' | 'hours.nextDay' | undefined {
  if (isWholeDay(interval)) return 'hours.allDay';
  return runsIntoNextDay(interval) ? 'hours.nextDay' : undefined;
}
