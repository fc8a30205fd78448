import { type ComponentType, render } from 'preact';
import { Page } from './page';

/** Draws a page of the extension into its document: all that a page's `main.tsx` has to do besides importing the styles. */
export function mountPage(content: ComponentType): void {
  const root = document.createElement('div');
  document.body.append(root);
  render(<Page content={content} />, root);
}
