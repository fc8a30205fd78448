import { render } from 'preact';
import { Badge, type BadgeProps } from './badge';
import styles from './badge.css?inline';
import { NotedLine, type NotedLineProps } from './noted-line';
import { UpdateNote, type UpdateNoteProps } from './update-note';

/** Renders what stands inside Gmail; the page's side of it is `lib/gmail/mount-badges.ts`. */
export const rendering = {
  styles,
  renderBadge: (container: HTMLElement, props: BadgeProps) => render(<Badge {...props} />, container),
  renderLine: (container: HTMLElement, props: NotedLineProps) => render(<NotedLine {...props} />, container),
  renderNote: (container: HTMLElement, props: UpdateNoteProps) => render(<UpdateNote {...props} />, container),
  clear: (container: HTMLElement) => render(null, container),
};
