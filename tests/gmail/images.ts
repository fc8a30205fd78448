import { escapeHtml } from './body';

/** Colours of the discs that stand for people. */
const COLOURS = ['#5b7fd6', '#3f8f6b', '#b0643c', '#8a5cc4', '#b2497a', '#2f8a9d', '#94762a', '#6b7785'];

const FONTS = 'Roboto,Noto Sans,Noto Sans Hebrew,Noto Sans Arabic,Noto Sans CJK SC,sans-serif';

/**
 * Draws an image of the page as SVG; undefined when there is none at that address.
 * They are served rather than embedded as `data:` addresses, which Firefox shows to whoever intercepts requests.
 */
export function drawImage(url: URL): string | undefined {
  if (url.pathname.endsWith('/images/cleardot.gif')) return drawing('0 0 1 1', '');
  if (url.pathname.endsWith('/images/mail.svg')) return drawIcon();
  if (!url.pathname.endsWith('/images/avatar.svg')) return undefined;
  return drawAvatar(url.searchParams.get('letter') ?? '?', Number(url.searchParams.get('colour')));
}

function drawAvatar(letter: string, colour: number): string {
  const fill = COLOURS[colour % COLOURS.length] ?? '#6b7785';
  const text = `<text x="20" y="27" text-anchor="middle" font-family="${FONTS}" font-size="19" fill="#fff">${escapeHtml(letter)}</text>`;
  return drawing('0 0 40 40', `<rect width="40" height="40" fill="${fill}"/>${text}`);
}

function drawIcon(): string {
  const flap = '<path d="M4 7l8 6 8-6" fill="none" stroke="#fff" stroke-width="2"/>';
  return drawing('0 0 24 24', `<rect x="2" y="4" width="20" height="16" rx="3" fill="#2f6fde"/>${flap}`);
}

function drawing(box: string, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${content}</svg>`;
}
