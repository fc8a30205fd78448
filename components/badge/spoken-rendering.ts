import type { BadgeTexts } from '../../lib/locales/badge';
import type { BadgeProps } from './badge';
import type { NotedLineProps } from './noted-line';
import { rendering } from './rendering';

/** The same rendering with the texts that came with the last judgement: Gmail's page carries none. */
export function createSpokenRendering() {
  let texts: BadgeTexts;
  return {
    ...rendering,
    /** To be told of every judgement before it is shown. */
    listen<Judgement extends { readonly texts: BadgeTexts }>(judgement: Judgement): Judgement {
      texts = judgement.texts;
      return judgement;
    },
    renderBadge: (container: HTMLElement, props: Omit<BadgeProps, 'texts'>) =>
      rendering.renderBadge(container, { ...props, texts }),
    renderLine: (container: HTMLElement, props: Omit<NotedLineProps, 'texts'>) =>
      rendering.renderLine(container, { ...props, texts }),
  };
}
