import { BAND_FLOORS, HYSTERESIS, type ScoreBand } from './scale';

/** The band that a score, 0–100, falls into. */
export const bandOf = (score: number): ScoreBand => BAND_FLOORS.find(([, floor]) => score >= floor)?.[0] ?? 'red-line';

/** Lowest score of a band. */
export const floorOf = (band: ScoreBand): number => BAND_FLOORS.find(([name]) => name === band)?.[1] ?? 0;

/** Whether band `a` is worse than band `b`. */
export const isWorse = (a: ScoreBand, b: ScoreBand): boolean => floorOf(a) < floorOf(b);

/** The band after `previous`: it falls at a band's floor and climbs only four points above one, so that it does not flicker. */
export function nextBand(previous: ScoreBand, score: number): ScoreBand {
  const fallen = bandOf(score);
  if (!isWorse(previous, fallen)) return fallen;
  const climbed = bandOf(score - HYSTERESIS);
  return isWorse(previous, climbed) ? climbed : previous;
}
