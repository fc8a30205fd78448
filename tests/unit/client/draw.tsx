import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { PageContext } from '../../../components/shell/page-context';
import { directionOf, type Locale } from '../../../lib/locales/text';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

/** Draws markup as a page in a language would, into a fresh element of the document. */
export async function draw(content: ComponentChildren, locale: Locale = 'en'): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await redraw(root, content, locale);
  return root;
}

/** Draws again where something is drawn already, as when data has changed. */
export async function redraw(root: HTMLElement, content: ComponentChildren, locale: Locale = 'en'): Promise<void> {
  const page = { locale, direction: directionOf(locale), settings: DEFAULT_SETTINGS };
  await act(() => render(<PageContext.Provider value={page}>{content}</PageContext.Provider>, root));
}

/** Clicks, and waits until everything that follows from it is drawn. */
export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click');
  await act(async () => element.click());
}

/** Chooses a value of a list that opens. */
export async function choose(select: Element | null, value: string): Promise<void> {
  if (!(select instanceof HTMLSelectElement)) throw new Error('There is no list');
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Types into a field. */
export async function type(input: Element | null, text: string): Promise<void> {
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no field');
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** What a reader reads, without the invisible marks that isolate directions. */
export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The button or link that a screen reader calls so. */
export const named = (root: ParentNode, name: string): Element | undefined =>
  [...root.querySelectorAll('button, a')].find((item) => (item.getAttribute('aria-label') ?? wordsOf(item)) === name);
