import Dexie, { type EntityTable } from 'dexie';
import { HOUR } from '../../time-units';

/**
 * Where a page leaves a backup for the background to restore: messages between them hold a few megabytes at most, and a
 * worker that is killed must find it again. A database of its own, so that nobody but the background writes to ours.
 */
interface HandedOver {
  readonly id: string;
  /** The opened content, as {@link file://./file.ts} unpacks it. */
  readonly content: unknown;
  /** UTC ms. */
  readonly at: number;
}

type Handover = Dexie & { readonly backups: EntityTable<HandedOver, 'id'> };

/** After this time, in ms, nobody will fetch it any more. */
const ABANDONED = HOUR;

/** Leaves a backup's content; answers the name to fetch it by. What was left before is gone. */
export function leaveBackup(content: unknown, at: number): Promise<string> {
  const id = crypto.randomUUID();
  return withHandover(async ({ backups }) => {
    await backups.clear();
    await backups.add({ id, content, at });
    return id;
  });
}

/** The content that was left by this name; undefined when there is none (any more). */
export const fetchBackup = (id: string): Promise<unknown> =>
  withHandover(async ({ backups }) => (await backups.get(id))?.content);

/** Deletes what was left, after it was restored or given up. */
export const forgetBackup = (id: string): Promise<void> => withHandover(({ backups }) => backups.delete(id));

/** Deletes what nobody fetched; `now` in UTC ms. */
export const forgetAbandoned = (now: number): Promise<void> =>
  withHandover(async ({ backups }) => {
    await backups.filter(({ at }) => at < now - ABANDONED).delete();
  });

async function withHandover<Result>(work: (handover: Handover) => PromiseLike<Result>): Promise<Result> {
  const handover = new Dexie('good-terms-handover') as Handover;
  handover.version(1).stores({ backups: 'id' });
  try {
    return await work(handover);
  } finally {
    handover.close();
  }
}
