import type { Schedule } from '../model';

const known = new WeakMap<Schedule, WeakMap<Schedule, Schedule>>();

/**
 * The schedule that a client's mail is judged by: the client's own hours where there are any. Exceptions and time off are
 * the user's, who is away for everybody, unless the client's hours name their own. The same two give the same object.
 */
export function scheduleFor(user: Schedule, client: Schedule | undefined): Schedule {
  if (client === undefined) return user;
  const ofUser = known.get(user) ?? new WeakMap<Schedule, Schedule>();
  known.set(user, ofUser);
  const found = ofUser.get(client) ?? withDaysOf(user, client);
  ofUser.set(client, found);
  return found;
}

function withDaysOf({ exceptions, timeOff }: Schedule, client: Schedule): Schedule {
  return {
    ...(exceptions && { exceptions }),
    ...(timeOff && { timeOff }),
    ...client,
  };
}
