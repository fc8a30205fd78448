/** @jsxImportSource ./markup */
import { Badge, type BadgeProps } from './badge';
import styles from './badge.css?inline';
import { draw } from './markup/draw';
import { NotedLine, type NotedLineProps } from './noted-line';
import { UpdateNote, type UpdateNoteProps } from './update-note';

/** Renders what stands inside Gmail; the page's side of it is `lib/gmail/mount-badges.ts`. */
export const rendering = {
  styles,
  renderBadge: (container: HTMLElement, props: BadgeProps) => draw(<Badge {...props} />, container),
  renderLine: (container: HTMLElement, props: NotedLineProps) => draw(<NotedLine {...props} />, container),
  renderNote: (container: HTMLElement, props: UpdateNoteProps) => draw(<UpdateNote {...props} />, container),
  clear: (container: HTMLElement) => draw(undefined, container),
};
