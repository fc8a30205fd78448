import type { CoursePoint, HealthChange } from '../../lib/health/course-by-day';

/** A day on which something moved the score. */
export interface CourseMark {
  /** UTC ms of the point it is drawn at. */
  readonly at: number;
  readonly score: number;
  /** Which way the score went on that day. */
  readonly way: 'fell' | 'rose';
  /** How far, always positive. */
  readonly by: number;
  readonly changes: readonly HealthChange[];
}

/** The days on which something moved the score, oldest first: of many, those on which it moved most. */
export function courseMarks(points: readonly CoursePoint[], most: number): readonly CourseMark[] {
  return points
    .flatMap((point): readonly CourseMark[] => {
      const move = point.changes.reduce((sum, { before, after }) => sum + after - before, 0);
      if (point.changes.length === 0 || point.score === undefined) return [];
      const way = move > 0 ? 'rose' : 'fell';
      return [{ at: point.at, score: point.score, way, by: Math.abs(move), changes: point.changes }];
    })
    .sort((a, b) => b.by - a.by)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
}
