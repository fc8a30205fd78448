import { liveQuery } from 'dexie';
import { type Settings, settingsItem } from '../settings/settings';
import { openDatabase } from './database';
import type { Database } from './schema';

/** Stops a watch. */
export type Stop = () => void;

/** Runs a query now, after every commit that touches what it read, and after every change of the settings. */
export function watch<Answer>(
  query: (database: Database, settings: Settings) => Promise<Answer>,
  listener: (answer: Answer) => void,
  onError: (error: unknown) => void,
): Stop {
  let stopped = false;
  let unsubscribe: Stop = () => {};
  const start = async () => {
    try {
      const [database, settings] = await Promise.all([openDatabase(), settingsItem.getValue()]);
      unsubscribe();
      if (stopped) return;
      const subscription = liveQuery(() => query(database, settings)).subscribe(listener, onError);
      unsubscribe = () => subscription.unsubscribe();
    } catch (error) {
      if (!stopped) onError(error);
    }
  };
  const unwatchSettings = settingsItem.watch(() => void start());
  void start();
  return () => {
    stopped = true;
    unwatchSettings();
    unsubscribe();
  };
}
