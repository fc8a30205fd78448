/** A day of a table in the making. */
export interface TableDay {
  /** "YYYY-MM-DD". */
  readonly date: string;
  readonly name: string;
  /** "HHMM": work ends then. */
  readonly until?: string;
  readonly work?: true;
  readonly expected?: true;
}

/** A day as date-holidays tells it; `rule` is the rule it comes from. */
export interface LibraryDay extends TableDay {
  readonly rule: string;
  readonly substitute: boolean;
}

const DAY = 86_400_000;

/** A day so many days later, or earlier. */
export const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** ISO weekday. */
export const weekday = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay() || 7;

/** Every day from one to another, both included; none where the second is earlier. */
export function daysFromTo(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let date = from; date <= to; date = shift(date, 1)) days.push(date);
  return days;
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));
