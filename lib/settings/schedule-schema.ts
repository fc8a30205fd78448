import * as v from 'valibot';
import { checkSchedule, describeProblem, isKnownZone } from '../hours/check-schedule';
import type { Schedule } from '../model';

/** Longest lists taken: ten years of daily exceptions, of holidays, of changes. */
const MOST_EXCEPTIONS = 4_000;
const MOST_TIME_OFF = 1_000;
const MOST_VERSIONS = 200;
const MOST_REGIONS = 50;

const zone = v.pipe(
  v.string(),
  v.maxLength(100, 'The name of the time zone is too long'),
  v.check(isKnownZone, describeProblem({ code: 'unknown-zone' })),
);
const clock = v.pipe(v.string(), v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Expected a time of day as HH:MM'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'Expected a day as YYYY-MM-DD'));
const intervals = v.pipe(v.array(v.tuple([clock, clock])), v.maxLength(24, 'More than 24 intervals on one day'));
const graceMinutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(720));
const region = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'Expected a region as two capital letters'));

const hours = {
  zone,
  week: v.object({
    1: intervals,
    2: intervals,
    3: intervals,
    4: intervals,
    5: intervals,
    6: intervals,
    7: intervals,
  }),
  grace: v.object({ before: graceMinutes, after: graceMinutes }),
  holidays: v.exactOptional(v.pipe(v.array(region), v.maxLength(MOST_REGIONS, 'Too many regions'))),
  validFrom: v.exactOptional(day),
};

const exception = v.object({ date: day, open: v.union([v.literal(false), intervals], 'Expected false or hours') });

const timeOff = v.object({
  from: day,
  to: day,
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(200, 'The name of a time off is too long'))),
});

/** A schedule of unknown origin, copied field by field; what is wrong with it is said in a sentence. */
export const scheduleSchema: v.GenericSchema<unknown, Schedule> = v.pipe(
  v.object({
    ...hours,
    exceptions: v.exactOptional(v.pipe(v.array(exception), v.maxLength(MOST_EXCEPTIONS, 'Too many exceptions'))),
    timeOff: v.exactOptional(v.pipe(v.array(timeOff), v.maxLength(MOST_TIME_OFF, 'Too many times off'))),
    versions: v.exactOptional(
      v.pipe(v.array(v.object(hours)), v.maxLength(MOST_VERSIONS, 'Too many changes of working hours')),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const [problem] = checkSchedule(dataset.value);
    if (problem !== undefined) addIssue({ message: describeProblem(problem) });
  }),
);
