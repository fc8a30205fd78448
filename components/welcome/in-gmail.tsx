import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { rendering } from '../badge/rendering';

interface InGmailProps {
  readonly kind: 'badge' | 'line';
  /** Draws into the place made for it; called again with every drawing of its owner. */
  readonly draw: (container: HTMLElement) => void;
}

/** A place like those our badge and line have inside Gmail: the same shadow root, styles and attributes, but open. */
export function InGmail({ kind, draw }: InGmailProps) {
  const host = useRef<HTMLSpanElement>(null);
  const container = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    container.current ??= host.current === null ? undefined : createPlace(host.current, kind);
    if (container.current !== undefined) draw(container.current);
  });
  useTheme(container);
  return <span ref={host} data-good-terms={kind} />;
}

function createPlace(host: HTMLElement, kind: InGmailProps['kind']): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rendering.styles);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  container.className = kind;
  root.append(container);
  return container;
}

/** Gmail has a theme of its own; here it is the system's. */
function useTheme(container: { readonly current: HTMLElement | undefined }): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      if (container.current) container.current.dataset.theme = dark.matches ? 'dark' : 'light';
    };
    follow();
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, []);
}
