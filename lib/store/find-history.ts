import { storage } from 'wxt/utils/storage';
import type { FindCount } from '../model';

const DAY = 86_400_000;
/** How long counters are kept, in ms. They are for telling when Gmail changed. */
const KEPT = 30 * DAY;

/** By day (UTC, ISO 8601) and candidate. */
type FindDays = Readonly<Record<string, Readonly<Record<string, Omit<FindCount, 'candidate'>>>>>;

const findsItem = storage.defineItem<FindDays>('local:finds', { fallback: {} });

/** One after another: two tabs may report at once. */
let recording: Promise<void> = Promise.resolve();

/** Adds what a page found with each candidate of its selectors to the day's counters. Only the background does. `now` in UTC ms. */
export function recordFinds(finds: readonly FindCount[], now: number): Promise<void> {
  recording = recording.catch(() => undefined).then(() => addFinds(finds, now));
  return recording;
}

async function addFinds(finds: readonly FindCount[], now: number): Promise<void> {
  const days = await findsItem.getValue();
  const today = dayOf(now);
  const counts = new Map(Object.entries(days[today] ?? {}));
  for (const { candidate, hits, misses } of finds) {
    const before = counts.get(candidate) ?? { hits: 0, misses: 0 };
    counts.set(candidate, { hits: before.hits + hits, misses: before.misses + misses });
  }
  const kept = Object.entries(days).filter(([day]) => day > dayOf(now - KEPT) && day <= today);
  await findsItem.setValue({ ...Object.fromEntries(kept), [today]: Object.fromEntries(counts) });
}

/**
 * The counters of the last 30 days as text, a day a line, for a report about a page that is not understood:
 * `2 days ago: sender 0 40/41, time 0 41/41`. Holds nothing of any mail, and no date. `now` in UTC ms.
 */
export async function describeFinds(now: number): Promise<string> {
  const days = Object.entries(await findsItem.getValue()).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = days.map(([day, counts]) => {
    const shares = Object.entries(counts).map(([name, { hits, misses }]) => `${name} ${hits}/${hits + misses}`);
    return `${Math.round((Date.parse(dayOf(now)) - Date.parse(day)) / DAY)} days ago: ${shares.join(', ')}`;
  });
  return lines.join('\n');
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
