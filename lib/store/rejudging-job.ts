import { browser } from 'wxt/browser';
import { revisionItem, settingsItem } from '../settings/settings';
import { refreshHealth } from './client-health';
import { openDatabase } from './database';
import { basisOf, type Judge } from './judging';
import { rejudgeStored } from './rejudging';
import { judgedBasisItem, reportRejudging } from './rejudging-state';
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
}

/** One per background. */
export function createRejudgingJob(judge: Judge): RejudgingJob {
  let queue: Promise<void> = Promise.resolve();
  const run = () => {
    queue = queue.then(
      () => reportingStorage(() => runOnce(judge)),
      () => reportingStorage(() => runOnce(judge)),
    );
    return queue;
  };
  return {
    announce: () => judgedBasisItem.setValue(''),
    run,
    async resume() {
      const [basis, settings] = await Promise.all([judgedBasisItem.getValue(), settingsItem.getValue()]);
      if (basis !== basisOf(judge, settings)) await run();
    },
  };
}

async function runOnce(judge: Judge): Promise<void> {
  await browser.alarms.create(REJUDGING_ALARM, { periodInMinutes: 1 });
  const [database, settings] = await Promise.all([openDatabase(), settingsItem.getValue()]);
  const judged = await rejudgeStored(database, judge, settings, reportRejudging);
  await refreshHealth(database, judge, await database.clients.toCollection().primaryKeys(), settings, 0);
  await judgedBasisItem.setValue(basisOf(judge, settings));
  await reportRejudging(undefined);
  await browser.alarms.clear(REJUDGING_ALARM);
  if (judged > 0) await raiseRevision();
}

/** Gmail's pages ask again: something changed that their badges hang on. */
export async function raiseRevision(): Promise<void> {
  await revisionItem.setValue((await revisionItem.getValue()) + 1);
}
