import * as v from 'valibot';
import { parseDay } from '../hours/plain-day';

/** A day that there is, as "YYYY-MM-DD": what is reckoned with must not be the thirtieth of February. */
export const daySchema = v.pipe(
  v.string(),
  v.check((date) => parseDay(date) !== undefined, 'Expected a day as YYYY-MM-DD'),
);
