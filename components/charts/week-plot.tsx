import { HOURS_OF_DAY, type WeekGrid, type WeekOfMessages } from '../../lib/hours/week-of-messages';
import type { Weekday } from '../../lib/model';
import { orderedWeekdays, timeOfMinute, weekdayName } from '../options/weekdays';
import { usePage } from '../shell/page-context';
import { linearScale } from './linear-scale';
import { useWidth } from './use-width';

interface WeekPlotProps {
  readonly week: WeekOfMessages;
  /** Share of each hour that is working time. */
  readonly working: WeekGrid;
  readonly label: string;
}

/** Measures in px. */
const ROW = 24;
const NAMES = 44;
const FOOT = 22;

/** Hours named below the grid. */
const NAMED_HOURS = [0, 6, 12, 18] as const;

/** Below this share of the room, a square could not be seen. */
const SMALLEST = 0.3;

/** A week as a grid of hours: the larger the square, the more messages; working hours are shaded. Hours run as reading does. */
export function WeekPlot({ week, working, label }: WeekPlotProps) {
  const { locale, direction } = usePage();
  const [frame, width] = useWidth();
  const isRightToLeft = direction === 'rtl';
  const start = isRightToLeft ? width - NAMES : NAMES;
  const x = linearScale([0, HOURS_OF_DAY], [start, isRightToLeft ? 0 : width]);
  const cell = Math.abs(x(1) - x(0));
  const days = orderedWeekdays(navigator.language);
  return (
    <div class="chart-frame" ref={frame}>
      <svg class="plot" width={width} height={days.length * ROW + FOOT} role="img" aria-label={label}>
        {days.map((day, row) => (
          <g key={day}>
            <text class="plot-text" x={isRightToLeft ? width : 0} y={row * ROW + ROW / 2 + 4} text-anchor="start">
              {weekdayName(locale, day, 'short')}
            </text>
            {HOURS.map((hour) => (
              <HourCell
                key={hour}
                left={Math.min(x(hour), x(hour + 1))}
                top={row * ROW}
                width={cell}
                share={shareOf(week, day, hour)}
                isWork={(working[day][hour] ?? 0) > 0}
              />
            ))}
          </g>
        ))}
        {NAMED_HOURS.map((hour) => (
          <text key={hour} class="plot-text" x={x(hour)} y={days.length * ROW + 16} text-anchor="start">
            {timeOfMinute(locale, hour * 60)}
          </text>
        ))}
      </svg>
    </div>
  );
}

const HOURS = Array.from({ length: HOURS_OF_DAY }, (_, hour) => hour);

/** By area: twice the messages, twice the ink. */
const shareOf = ({ counts, most }: WeekOfMessages, day: Weekday, hour: number): number =>
  most === 0 ? 0 : Math.sqrt((counts[day][hour] ?? 0) / most);

interface HourCellProps {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Side of the square, as a share of the room for it. */
  readonly share: number;
  readonly isWork: boolean;
}

function HourCell({ left, top, width, share, isWork }: HourCellProps) {
  const side = Math.max(share, SMALLEST) * (Math.min(width, ROW) - 3);
  return (
    <>
      <rect
        class={isWork ? 'hour hour-work' : 'hour'}
        x={left + 0.5}
        y={top + 0.5}
        width={Math.max(0, width - 1)}
        height={ROW - 1}
      />
      {share > 0 && (
        <rect
          class="hour-messages"
          x={left + (width - side) / 2}
          y={top + (ROW - side) / 2}
          width={side}
          height={side}
          rx="2"
        />
      )}
    </>
  );
}
