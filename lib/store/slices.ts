import type { EntityTable } from 'dexie';

/** Rows read in one go: a page that reads more at once cannot answer its reader meanwhile. */
const SLICE = 2_000;

/** A row that is found by its client and time. */
export interface TimedRow {
  readonly sentAt: number | undefined;
}

/**
 * A client's rows between two instants (UTC ms, both included) in slices, oldest first; those of an unknown time are not among
 * them. The table needs an index of client and time.
 */
export async function* readSlices<Row extends TimedRow, Key extends keyof Row>(
  table: EntityTable<Row, Key>,
  clientId: string,
  from: number,
  to: number,
): AsyncGenerator<readonly Row[], void, undefined> {
  let since = from;
  for (;;) {
    const slice = await between(table, clientId, since, to).limit(SLICE).toArray();
    const last = slice.at(-1)?.sentAt;
    if (slice.length < SLICE || last === undefined) {
      yield slice;
      return;
    }
    // The slice may end in the middle of an instant: that instant is read whole, by itself.
    yield slice.filter(({ sentAt }) => sentAt !== last);
    yield await between(table, clientId, last, last).toArray();
    since = last + 1;
  }
}

/** As {@link readSlices}, all at once. */
export async function readDated<Row extends TimedRow, Key extends keyof Row>(
  table: EntityTable<Row, Key>,
  clientId: string,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): Promise<Row[]> {
  const slices: (readonly Row[])[] = [];
  for await (const slice of readSlices(table, clientId, from, to)) slices.push(slice);
  return slices.flat();
}

/** A client's rows of unknown time; reads the others only where there is one. */
export async function readUndated<Row extends TimedRow, Key extends keyof Row>(
  table: EntityTable<Row, Key>,
  clientId: string,
): Promise<readonly Row[]> {
  const all = table.where('clientId').equals(clientId);
  const dated = between(table, clientId, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const [known, total] = await Promise.all([dated.count(), all.count()]);
  return known === total ? [] : all.filter(({ sentAt }) => sentAt === undefined).toArray();
}

const between = <Row extends TimedRow, Key extends keyof Row>(
  table: EntityTable<Row, Key>,
  clientId: string,
  from: number,
  to: number,
) => table.where('[clientId+sentAt]').between([clientId, from], [clientId, to], true, true);
