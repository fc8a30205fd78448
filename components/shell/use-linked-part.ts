import { useEffect } from 'preact/hooks';

/** Goes to the part of the page that its address names, once it is drawn: the browser looked for it before that. */
export function useLinkedPart(): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (id === '' || goTo(id)) return;
    const observer = new MutationObserver(() => {
      if (goTo(id)) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), PATIENCE);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
}

/** Parts that come later than this, in ms, must not tear away a reader who has begun to read. */
const PATIENCE = 5_000;

function goTo(id: string): boolean {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  // A heading takes the focus only where it was made to.
  part?.focus({ preventScroll: true });
  return part !== null;
}
