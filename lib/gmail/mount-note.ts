import type { Language } from '../model';
import { createHost } from './badge-host';
import { themeAround } from './badge-host-theme';
import type { MountingContext } from './mount-slot';
import { markOwn, removeOwn } from './own-elements';

/** Puts one calm note into a corner of the page, until it is closed: the extension was updated, this tab runs the old one. */
export function mountNote({ document, rendering, sheet }: MountingContext, locale: Language): void {
  const { element, container } = createHost(document, 'note', sheet);
  markOwn(element);
  container.dataset.theme = themeAround(document.body);
  document.body.append(element);
  rendering.renderNote(container, {
    locale,
    close() {
      rendering.clear(container);
      removeOwn(element);
    },
  });
}
