import { browser } from 'wxt/browser';
import { revisionItem, settingsItem } from '../settings/settings';
import { refreshHealth } from './client-health';
import { openDatabase } from './database';
import { isAnythingDue } from './due';
import { basisOf, type Judge } from './judging';
import { rejudgeStored } from './rejudging';
import { announcedItem, judgedBasisItem, reportRejudging } from './rejudging-state';
import { reportingStorage } from './storage-state';

/** Wakes the background again when it was stopped while there was something left to judge. */
export const REJUDGING_ALARM = 'rejudging';

/** Judges everything stored again whenever what judgements hang on has changed; one run after another. */
export interface RejudgingJob {
  /** To be called before such a change is committed: from then on, being killed only delays the judging. */
  announce(): Promise<void>;
  /** Runs now, or after the run that is under way. Resolves when everything stored is judged with the present settings. */
  run(): Promise<void>;
  /** Runs if it was announced and not finished, or if rules, settings or the machine's time zone have changed since. */
  resume(): Promise<void>;
  /** Runs if the times of some messages wait for it (`due.ts`). */
  catchUp(): Promise<void>;
}

/** One per background. */
export function createRejudgingJob(judge: Judge): RejudgingJob {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  const start = () => {
    waiting = undefined;
    return reportingStorage(() => runOnce(judge));
  };
  /** A run that has not started yet will see all that has changed until then. */
  const run = () => {
    waiting ??= running = running.then(start, start);
    return waiting;
  };
  const catchUp = async () => {
    if (await reportingStorage(async () => isAnythingDue(await openDatabase()))) await run();
  };
  return {
    announce: () => announcedItem.setValue(crypto.randomUUID()),
    run,
    catchUp,
    async resume() {
      const [basis, settings] = await Promise.all([judgedBasisItem.getValue(), settingsItem.getValue()]);
      const isAnnounced = (await announcedItem.getValue()) !== null;
      if (isAnnounced || basis !== basisOf(judge, settings)) await run();
      else await catchUp();
    },
  };
}

/** A change of one client took away the health of that one; other rules or settings may change everybody's. */
async function runOnce(judge: Judge): Promise<void> {
  await browser.alarms.create(REJUDGING_ALARM, { periodInMinutes: 1 });
  const [database, settings] = await Promise.all([openDatabase(), settingsItem.getValue()]);
  const announced = await announcedItem.getValue();
  const basis = basisOf(judge, settings);
  const oldest = (await judgedBasisItem.getValue()) === basis ? Number.POSITIVE_INFINITY : 0;
  const judged = await rejudgeStored(database, judge, settings, reportRejudging);
  await refreshHealth(database, judge, await database.clients.toCollection().primaryKeys(), settings, oldest);
  await judgedBasisItem.setValue(basis);
  // What was announced meanwhile is another run's.
  if ((await announcedItem.getValue()) === announced) await announcedItem.setValue(null);
  await reportRejudging(undefined);
  await browser.alarms.clear(REJUDGING_ALARM);
  if (judged > 0) await raiseRevision();
}

/** Gmail's pages ask again: something changed that their badges hang on. */
export async function raiseRevision(): Promise<void> {
  await revisionItem.setValue((await revisionItem.getValue()) + 1);
}
