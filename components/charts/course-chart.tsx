import type { CoursePoint, HealthChange } from '../../lib/health/course-by-day';
import { chartsTexts } from '../../lib/locales/charts';
import { dayText } from '../client/clock-texts';
import { signalTitle } from '../client/incident-words';
import { numberText, roundedScore } from '../client/rounding';
import { listText } from '../client/use-words';
import { usePage, useTexts } from '../shell/page-context';
import { ChartFigure } from './chart-figure';
import { type CourseMark, courseMarks } from './course-marks';
import { CoursePlot } from './course-plot';

/** Days told: more marks than this hide the line. */
const MARKS = 40;

interface CourseChartProps {
  /** Oldest first; the last one is now. */
  readonly points: readonly CoursePoint[];
  /** UTC ms since when a red line holds the band down; undefined: none does. */
  readonly cappedSince?: number | undefined;
  readonly zone: string;
}

/** Health over time with what moved it: as a line, and as a table of the days on which something did. */
export function CourseChart({ points, cappedSince, zone }: CourseChartProps) {
  const t = useTexts(chartsTexts);
  const { locale } = usePage();
  const tell = useTellChanges();
  const marks = courseMarks(points, MARKS);
  const tellMark = ({ at, changes }: CourseMark) => `${dayText(changes[0]?.at ?? at, locale, zone)}: ${tell(changes)}`;
  const label = useCourseLabel(points, zone);
  if (label === undefined) {
    return (
      <section class="card stack-tight" aria-labelledby="course">
        <h2 id="course">{t('course.title')}</h2>
        <p class="soft">{t('course.none')}</p>
      </section>
    );
  }
  return (
    <ChartFigure
      id="course"
      title={t('course.title')}
      lead={t('course.lead')}
      chart={
        <>
          <CoursePlot points={points} marks={marks} cappedSince={cappedSince} label={label} tellMark={tellMark} />
          <Legend marks={marks} />
          {cappedSince !== undefined && (
            <p class="small soft">{t('course.capped', { day: dayText(cappedSince, locale, zone) })}</p>
          )}
        </>
      }
      table={<CourseTable marks={marks} zone={zone} />}
    />
  );
}

/** What the line says in a sentence; undefined while there is none. */
function useCourseLabel(points: readonly CoursePoint[], zone: string): string | undefined {
  const t = useTexts(chartsTexts);
  const { locale } = usePage();
  const known = points.flatMap(({ at, score }) => (score === undefined ? [] : [{ at, score }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const lowest = known.reduce((low, point) => (point.score < low.score ? point : low), first);
  return t('course.label', {
    from: dayText(first.at, locale, zone),
    to: dayText(last.at, locale, zone),
    first: roundedScore(first.score),
    last: roundedScore(last.score),
    lowest: roundedScore(lowest.score),
    day: dayText(lowest.at, locale, zone),
  });
}

/** Changes in words, each named once: "Scope, An apology". */
function useTellChanges(): (changes: readonly HealthChange[]) => string {
  const t = useTexts(chartsTexts);
  const { locale } = usePage();
  return (changes) => {
    const names = changes.map((change) =>
      change.kind === 'finding' ? signalTitle(change.signal, locale) : t(`act.${change.act}`),
    );
    return listText([...new Set(names)], locale);
  };
}

/** What the marks mean, as far as there are any. */
function Legend({ marks }: { readonly marks: readonly CourseMark[] }) {
  const t = useTexts(chartsTexts);
  return (
    <ul class="legend small soft" aria-hidden="true">
      {(['fell', 'rose'] as const)
        .filter((way) => marks.some((mark) => mark.way === way))
        .map((way) => (
          <li key={way}>
            <svg class="legend-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path class={`plot-mark plot-${way}`} d={way === 'fell' ? 'M1 2h10L6 11z' : 'M1 10h10L6 1z'} />
            </svg>
            {t(`course.${way}`)}
          </li>
        ))}
    </ul>
  );
}

/** Days in the table; the incidents have the others. */
const ROWS = 20;

function CourseTable({ marks, zone }: { readonly marks: readonly CourseMark[]; readonly zone: string }) {
  const t = useTexts(chartsTexts);
  const { locale } = usePage();
  const tell = useTellChanges();
  const newest = marks.toReversed();
  if (marks.length === 0) return <p class="soft">{t('course.still')}</p>;
  return (
    <>
      <table class="table" aria-labelledby="course">
        <thead>
          <tr>
            <th scope="col">{t('course.day')}</th>
            <th scope="col">{t('course.what')}</th>
            <th scope="col" class="number">
              {t('course.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.slice(0, ROWS).map(({ at, score, changes }) => (
            <tr key={at}>
              <th scope="row">{dayText(changes[0]?.at ?? at, locale, zone)}</th>
              <td>{tell(changes)}</td>
              <td class="number">{numberText(roundedScore(score), locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {newest.length > ROWS && <p class="small soft">{t('course.more', { count: newest.length - ROWS })}</p>}
    </>
  );
}
