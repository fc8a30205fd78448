/** The signals there are, found by folder: metadata and texts only. Judging is in `detectors.ts` and `judge.ts`. */
import type { SignalId } from '../model';
import type { SignalDefinition, Speaker } from './signal';

const modules = import.meta.glob<SignalDefinition>('./catalog/*/signal.ts', { eager: true, import: 'default' });

/** The id of a signal is its folder's name; it cannot drift. */
export const signalIdOf = (path: string): SignalId => path.split('/').at(-2) ?? path;

/** Every signal's definition by id, in the order of the alphabet. */
export const signals: ReadonlyMap<SignalId, SignalDefinition> = new Map(
  Object.entries(modules).map(([path, definition]) => [signalIdOf(path), definition]),
);

/** Whose messages a signal is read from: what tells as marks is said by the user. */
export const speakerOf = (signal: SignalId): Speaker => (signals.get(signal)?.marks ? 'user' : 'client');

/** The signals that tell of clients: the only ones that are listed, counted and weighed. */
export const clientSignals: ReadonlyMap<SignalId, SignalDefinition> = new Map(
  [...signals].filter(([signal]) => speakerOf(signal) === 'client'),
);
