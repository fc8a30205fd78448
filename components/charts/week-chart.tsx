import { useMemo } from 'preact/hooks';
import { HOURS_OF_DAY, type WeekOfMessages, weekOfMessages, workingWeek } from '../../lib/hours/week-of-messages';
import { chartsTexts } from '../../lib/locales/charts';
import type { Schedule, Weekday } from '../../lib/model';
import { numberText } from '../client/rounding';
import { orderedWeekdays, timeOfMinute, weekdayName } from '../options/weekdays';
import { usePage, useTexts } from '../shell/page-context';
import { ChartFigure } from './chart-figure';
import { WeekPlot } from './week-plot';

interface WeekChartProps {
  /** `week`: the client's messages; `mirror`: the user's own, for the user alone. */
  readonly of: 'week' | 'mirror';
  /** UTC ms, in any order. */
  readonly times: readonly number[];
  readonly schedule: Schedule;
}

/** Messages by weekday and hour against the working hours: as a grid, and as a table of the hours that have any. */
export function WeekChart({ of, times, schedule }: WeekChartProps) {
  const t = useTexts(chartsTexts);
  const week = useMemo(() => weekOfMessages(times, schedule), [times, schedule]);
  const working = useMemo(() => workingWeek(schedule, Date.now()), [schedule]);
  const label = useWeekLabel(week);
  const outside = t('week.outside', { outside: week.outside, count: week.messages });
  if (week.messages === 0) {
    return (
      <section class="card stack-tight" aria-labelledby={of}>
        <h2 id={of}>{t(`${of}.title`)}</h2>
        <p class="soft">{t('week.none')}</p>
      </section>
    );
  }
  return (
    <ChartFigure
      id={of}
      title={t(`${of}.title`)}
      lead={of === 'mirror' ? t('mirror.lead') : undefined}
      chart={
        <>
          <p class="small soft">{t('week.lead')}</p>
          <WeekPlot week={week} working={working} label={label} />
          <p class="chart-sum">{outside}</p>
        </>
      }
      table={
        <>
          <WeekTable labelledBy={of} week={week} />
          <p class="chart-sum">{outside}</p>
        </>
      }
    />
  );
}

function useWeekLabel(week: WeekOfMessages): string {
  const t = useTexts(chartsTexts);
  const { locale } = usePage();
  const [day, hour] = busiestHour(week);
  return t('week.label', {
    count: week.messages,
    outside: week.outside,
    day: weekdayName(locale, day),
    hour: timeOfMinute(locale, hour * 60),
  });
}

/** The hour with most messages; of several the earliest of the week. */
function busiestHour({ counts, most }: WeekOfMessages): readonly [Weekday, number] {
  const day = orderedWeekdays(navigator.language).find((weekday) => counts[weekday].includes(most)) ?? 1;
  return [day, Math.max(0, counts[day].indexOf(most))];
}

/** Hours down, weekdays across: seven columns fit where twenty-four would not. */
function WeekTable({ labelledBy, week: { counts } }: { readonly labelledBy: string; readonly week: WeekOfMessages }) {
  const t = useTexts(chartsTexts);
  const { locale } = usePage();
  const days = orderedWeekdays(navigator.language);
  const hours = Array.from({ length: HOURS_OF_DAY }, (_, hour) => hour).filter((hour) =>
    days.some((day) => (counts[day][hour] ?? 0) > 0),
  );
  return (
    <table class="table week-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('week.hour')}</th>
          {days.map((day) => (
            <th key={day} scope="col" class="number">
              {weekdayName(locale, day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={hour}>
            <th scope="row">{timeOfMinute(locale, hour * 60)}</th>
            {days.map((day) => (
              <td key={day} class={(counts[day][hour] ?? 0) > 0 ? 'number' : 'number soft'}>
                {numberText(counts[day][hour] ?? 0, locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
