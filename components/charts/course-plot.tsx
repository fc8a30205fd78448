import type { ComponentChildren } from 'preact';
import { floorOf } from '../../lib/health/band';
import type { CoursePoint } from '../../lib/health/course-by-day';
import { BAND_FLOORS } from '../../lib/health/scale';
import { sharedTexts } from '../../lib/locales/shared';
import type { Locale } from '../../lib/locales/text';
import { usePage, useTexts } from '../shell/page-context';
import type { CourseMark } from './course-marks';
import { linearScale } from './linear-scale';
import { type TimeTick, timeTicks } from './month-ticks';
import { useWidth } from './use-width';

interface CoursePlotProps {
  readonly points: readonly CoursePoint[];
  readonly marks: readonly CourseMark[];
  /** UTC ms since when a red line holds the band down. */
  readonly cappedSince: number | undefined;
  /** What the drawing says, in a sentence. */
  readonly label: string;
  /** What a mark says when it is pointed at. */
  readonly tellMark: (mark: CourseMark) => string;
}

/** Measures in px. */
const HEIGHT = 220;
const TOP = 10;
const BOTTOM = 26;
const SIDE = 10;
const TICK_ROOM = 84;

/** The line of health over the bands, with a mark where something moved it. Time runs as reading does. */
export function CoursePlot({ points, marks, cappedSince, label, tellMark }: CoursePlotProps) {
  const { locale, direction } = usePage();
  const [frame, width] = useWidth();
  const span = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0] as const;
  const sides = [SIDE, width - SIDE] as const;
  const x = linearScale(span, direction === 'rtl' ? [sides[1], sides[0]] : sides);
  const y = linearScale([0, 100], [HEIGHT - BOTTOM, TOP]);
  const ticks = timeTicks(...span, Math.max(2, Math.floor(width / TICK_ROOM))).filter(
    ({ at }) => x(at) >= TICK_ROOM / 3 && x(at) <= width - TICK_ROOM / 3,
  );
  return (
    <div class="chart-frame" ref={frame}>
      <svg class="plot" width={width} height={HEIGHT} role="img" aria-label={label}>
        <BandZones width={width} y={y}>
          <Learning points={points} x={x} />
        </BandZones>
        {ticks.map((tick) => (
          <g key={tick.at}>
            <path class="plot-tick" d={`M${x(tick.at)} ${HEIGHT - BOTTOM}v5`} />
            <text class="plot-text" x={x(tick.at)} y={HEIGHT - 6} text-anchor="middle">
              {tickText(tick, locale)}
            </text>
          </g>
        ))}
        {cappedSince !== undefined && (
          <path class="plot-cap" d={`M${x(Math.max(cappedSince, span[0]))} ${y(CAP)}H${x(span[1])}`} />
        )}
        <path class="plot-line" d={lineOf(points, x, y)} />
        {marks.map((mark) => (
          <path key={mark.at} class={`plot-mark plot-${mark.way}`} d={markPath(x(mark.at), y(mark.score), mark.way)}>
            <title>{tellMark(mark)}</title>
          </path>
        ))}
      </svg>
    </div>
  );
}

/** The bands as zones, and above what lies on them their words. */
function BandZones({ width, y, children }: BandZonesProps) {
  const shared = useTexts(sharedTexts);
  const { direction } = usePage();
  const bands = BAND_FLOORS.map(([band, floor], index) => {
    const top = y(BAND_FLOORS[index - 1]?.[1] ?? 100);
    return { band, top, height: y(floor) - top };
  });
  return (
    <>
      {bands.map(({ band, top, height }) => (
        <rect key={band} class={`zone zone-${band}`} x="0" y={top} width={width} height={height} />
      ))}
      {children}
      {bands.map(({ band, top }) => (
        <text key={band} class="plot-text" x={direction === 'rtl' ? width - 6 : 6} y={top + 14} text-anchor="start">
          {shared(`band.${band}`)}
        </text>
      ))}
    </>
  );
}

interface BandZonesProps {
  readonly width: number;
  readonly y: (score: number) => number;
  readonly children: ComponentChildren;
}

/** A red line lets the band be Strained at best: what is above its upper end does not count. */
const CAP = floorOf('watch');

/** The time in which too little had been seen to say anything. */
function Learning({ points, x }: { readonly points: readonly CoursePoint[]; readonly x: (at: number) => number }) {
  const shared = useTexts(sharedTexts);
  const first = points.find(({ score }) => score !== undefined);
  const [start, end] = [x(points[0]?.at ?? 0), x(first?.at ?? 0)];
  const room = Math.abs(end - start);
  if (first === undefined || room < 2) return undefined;
  return (
    <>
      <rect class="zone-learning" x={Math.min(start, end)} y={TOP} width={room} height={HEIGHT - BOTTOM - TOP} />
      {room > TICK_ROOM && (
        <text class="plot-text" x={(start + end) / 2} y={HEIGHT - BOTTOM - 8} text-anchor="middle">
          {shared('band.learning')}
        </text>
      )}
    </>
  );
}

/** Begins where enough had been seen to say something. */
function lineOf(points: readonly CoursePoint[], x: (at: number) => number, y: (score: number) => number): string {
  const known = points.flatMap(({ at, score }) => (score === undefined ? [] : [`${round(x(at))} ${round(y(score))}`]));
  return known.length === 0 ? '' : `M${known.join('L')}`;
}

/** Down where it fell, up where it rose: the way is told by the shape as well. */
function markPath(x: number, y: number, way: CourseMark['way']): string {
  const up = way === 'rose' ? -1 : 1;
  return `M${round(x - 5)} ${round(y - 4 * up)}h10l-5 ${9 * up}z`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function tickText({ at, kind }: TimeTick, locale: Locale): string {
  const isYear = kind === 'month' && new Date(at).getUTCMonth() === 0;
  const format = kind === 'day' ? DAY_FORMAT : isYear ? YEAR_FORMAT : MONTH_FORMAT;
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(at);
}

const DAY_FORMAT = { day: 'numeric', month: 'short' } as const satisfies Intl.DateTimeFormatOptions;
const MONTH_FORMAT = { month: 'short' } as const satisfies Intl.DateTimeFormatOptions;
const YEAR_FORMAT = { year: 'numeric' } as const satisfies Intl.DateTimeFormatOptions;
