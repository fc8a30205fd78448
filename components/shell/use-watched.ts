import { type Inputs, useEffect, useState } from 'preact/hooks';

/** Where a subscription stands. */
export type Watched<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/** A subscription as `lib/store/queries.ts` offers them: calls the listener now and on every change; answers how to stop. */
export type Watch<T> = (listener: (value: T) => void, onError: (error: unknown) => void) => () => void;

const LOADING = { state: 'loading' } as const;

/**
 * The newest value of a subscription: `useWatched(watchClients, [])`, or
 * `useWatched((listener, onError) => watchIncidents(clientId, listener, onError), [clientId])`.
 * Subscribes again when an input changes.
 */
export function useWatched<T>(watch: Watch<T>, inputs: Inputs): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>(LOADING);
  useEffect(() => {
    setWatched(LOADING);
    return watch(
      (value) => setWatched({ state: 'ready', value }),
      (error) => setWatched({ state: 'failed', error }),
    );
  }, inputs);
  return watched;
}
