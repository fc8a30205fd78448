/** What rows of a backup must look like that tell of a client besides its mail: see `row-schemas.ts`. */
import * as v from 'valibot';
import { CHANGE_ORDER_STATES, CLIENT_STATUSES, RULE_SCOPES, SENSITIVITIES } from '../../model';
import { daySchema } from '../../settings/day-schema';
import { scheduleSchema } from '../../settings/schedule-schema';
import { instant, maybe, strings } from './schema-parts';

const named = { name: v.string(), alsoCalled: strings };

export const client = v.looseObject({
  id: v.string(),
  name: v.string(),
  addresses: strings,
  note: v.string(),
  status: v.picklist(CLIENT_STATUSES),
  rests: maybe(v.array(v.looseObject({ from: instant, until: maybe(instant) }))),
  since: instant,
  mutedSignals: strings,
  schedule: maybe(scheduleSchema),
  sensitivity: maybe(v.picklist(SENSITIVITIES)),
  apartFrom: maybe(strings),
});

export const rule = v.looseObject({
  id: v.string(),
  scope: v.picklist(RULE_SCOPES),
  clientId: v.string(),
  signal: v.string(),
  phrase: v.string(),
  quote: maybe(v.string()),
  language: maybe(v.string()),
  verdict: v.picklist(['confirmed', 'dismissed']),
  at: instant,
});

const deliverables = v.array(v.looseObject({ ...named, quantity: maybe(v.number()) }));
const limits = v.array(v.looseObject({ name: v.string(), quantity: v.number() }));
const terms = {
  deliverables,
  exclusions: v.array(v.looseObject(named)),
  limits,
  validFrom: maybe(v.string()),
};

export const agreement = v.looseObject({
  clientId: v.string(),
  ...terms,
  versions: maybe(v.array(v.looseObject(terms))),
  additions: maybe(v.array(v.looseObject({ orderId: v.string(), at: instant, deliverables, limits }))),
});

export const changeOrder = v.looseObject({
  id: v.string(),
  clientId: v.string(),
  title: v.string(),
  deliverables,
  limits,
  amount: maybe(v.number()),
  currency: maybe(v.string()),
  incidentId: maybe(v.string()),
  signal: maybe(v.string()),
  steps: v.pipe(v.array(v.looseObject({ state: v.picklist(CHANGE_ORDER_STATES), at: instant })), v.minLength(1)),
  notApprovedBy: maybe(strings),
});

export const invoice = v.looseObject({
  id: v.string(),
  clientId: v.string(),
  number: v.string(),
  amount: v.number(),
  currency: v.string(),
  issuedOn: daySchema,
  dueOn: daySchema,
  paidOn: maybe(daySchema),
});
