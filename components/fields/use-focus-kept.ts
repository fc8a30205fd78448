import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A button that was pressed may vanish when `changed` changes: the focus then goes to the first button of `group`, which
 * took its place, or to the element that `keepFocus` was given, where that is still there.
 */
export function useFocusKept(changed: unknown) {
  const group = useRef<HTMLDivElement>(null);
  const wanted = useRef<Element | 'first'>(undefined);
  useLayoutEffect(() => {
    const place = wanted.current === 'first' ? group.current?.querySelector('button') : wanted.current;
    wanted.current = undefined;
    if (place instanceof HTMLElement) place.focus();
  }, [changed]);
  return {
    group,
    /** Before the change: where the focus is to go after it. */
    keepFocus: (on: Element | 'first' = 'first') => {
      wanted.current = on;
    },
  };
}
