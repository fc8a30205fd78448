import * as v from 'valibot';
import { SENSITIVITIES } from '../../model';
import { scheduleSchema } from '../../settings/schedule-schema';
import { agreement, changeOrder, client, invoice, rule } from './paper-schemas';
import { instant, maybe, strings } from './schema-parts';

const papers = v.looseObject({
  client,
  agreement: maybe(agreement),
  rules: v.array(rule),
  orders: v.array(changeOrder),
  invoices: maybe(v.array(invoice)),
});

const changed = { id: v.string(), at: instant, clientIds: strings };

/** What can be undone. Undoing writes what stands in it: it is looked at as closely as the rows themselves. */
export const change = v.variant('kind', [
  v.looseObject({ ...changed, kind: v.literal('merge'), before: v.looseObject({ kept: papers, merged: papers }) }),
  v.looseObject({
    ...changed,
    kind: v.literal('split'),
    before: v.looseObject({ whole: client, partId: v.string(), partName: v.string() }),
  }),
  v.looseObject({
    ...changed,
    kind: v.literal('client'),
    before: v.looseObject({ client, agreement: maybe(agreement) }),
  }),
  v.looseObject({
    ...changed,
    kind: v.literal('invoice'),
    before: v.looseObject({
      invoiceId: v.string(),
      invoice: maybe(invoice),
      number: v.string(),
      clientName: v.string(),
    }),
  }),
  v.looseObject({
    ...changed,
    kind: v.literal('settings'),
    before: v.looseObject({
      schedule: scheduleSchema,
      sensitivity: v.picklist(SENSITIVITIES),
      mutedSignals: strings,
      redLines: maybe(strings),
    }),
  }),
]);
