import { useState } from 'preact/hooks';

/** A long list as far as it is drawn. */
export interface Part<Item> {
  readonly shown: readonly Item[];
  /** Draws as many again; undefined when everything is drawn. */
  readonly showMore: (() => void) | undefined;
}

/** Draws long lists in parts: thousands of rows would keep the page from answering. */
export function usePart<Item>(items: readonly Item[], step: number): Part<Item> {
  const [limit, setLimit] = useState(step);
  return {
    shown: items.slice(0, limit),
    showMore: items.length > limit ? () => setLimit(limit + step) : undefined,
  };
}
