import { browser } from 'wxt/browser';
import { isPaused } from '../settings/pause';
import type { Settings } from '../settings/settings';
import { raiseRevision } from './rejudging-job';
import { markPause } from './toolbar';

/** Wakes the background when a pause is over. */
export const PAUSE_ALARM = 'pause';

/** Shows on the toolbar whether there is a pause, and makes sure that its end is noticed. */
export async function followPause(settings: Pick<Settings, 'pausedUntil'>): Promise<void> {
  const { pausedUntil } = settings;
  const paused = isPaused(settings, Date.now());
  if (paused && pausedUntil !== undefined) await browser.alarms.create(PAUSE_ALARM, { when: pausedUntil });
  else await browser.alarms.clear(PAUSE_ALARM);
  await markPause(paused);
}

/** The pause is over: Gmail's pages ask again. */
export async function endPause(): Promise<void> {
  await markPause(false);
  await raiseRevision();
}
