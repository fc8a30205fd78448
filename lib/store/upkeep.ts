import { browser } from 'wxt/browser';
import { settingsItem } from '../settings/settings';
import { noteChanges } from './backup/backup-state';
import { forgetAbandoned } from './backup/handover';
import { refreshHealth } from './client-health';
import { openDatabase } from './database';
import type { Judge } from './judging';
import { forgetOpenThread } from './open-threads';
import { endPause, followPause, PAUSE_ALARM } from './pause';
import { REJUDGING_ALARM, type RejudgingJob } from './rejudging-job';
import { reportingStorage, rethrowDefects } from './storage-state';
import { checkTallies } from './tallies';

const UPKEEP_ALARM = 'upkeep';

/** Clients whose tally is counted anew each time; over the days everybody has their turn. */
const SAMPLE = 10;

/** Oldest age of a health in the lists, in ms: half a day of a 30-day half-life changes a point by a hundredth. */
const HEALTH_AGE = 43_200_000;

/**
 * Keeps the store in order: judging that was interrupted goes on whenever the background starts; once a day and with the
 * browser, ageing healths are judged anew and a sample of the tallies is counted anew. Must be called while the
 * background starts, before anything is awaited.
 */
export function startUpkeep(judge: Judge, rejudging: RejudgingJob): void {
  const upkeep = () => void reportingStorage(() => runUpkeep(judge)).catch(rethrowDefects);
  const resume = () => void rejudging.resume().catch(rethrowDefects);
  browser.runtime.onInstalled.addListener(upkeep);
  browser.runtime.onStartup.addListener(upkeep);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPKEEP_ALARM) upkeep();
    if (name === REJUDGING_ALARM) resume();
    if (name === PAUSE_ALARM) void endPause();
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetOpenThread(tabId));
  resume();
}

/** Answers how many tallies had to be repaired. */
export async function runUpkeep(judge: Judge): Promise<number> {
  await browser.alarms.create(UPKEEP_ALARM, { periodInMinutes: 1_440 });
  const [database, settings] = await Promise.all([openDatabase(), settingsItem.getValue()]);
  await followPause(settings);
  const clientIds = await database.clients.toCollection().primaryKeys();
  const repaired = await checkTallies(database, sampleOf(clientIds));
  await refreshHealth(database, judge, clientIds, settings, HEALTH_AGE);
  await noteChanges(database, Date.now());
  await forgetAbandoned(Date.now());
  return repaired;
}

function sampleOf(clientIds: readonly string[]): readonly string[] {
  const start = Math.floor(Math.random() * clientIds.length);
  return [...clientIds.slice(start), ...clientIds.slice(0, start)].slice(0, SAMPLE);
}
