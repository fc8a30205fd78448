/**
 * What JSX in `components/badge` turns into: plain data, drawn by `draw.ts`. Gmail's page has to load all of it, and
 * Preact alone would be a sixth of what is allowed there; nothing here knows how to write HTML.
 * The types are Preact's, so that markup is written and checked like everywhere else.
 */
import type { ComponentChildren, JSX, VNode } from 'preact';

export type { JSX };

/** A piece of markup. Components are functions of their props; they keep no state. */
export interface Markup {
  readonly type: string | ((props: MarkupProps) => ComponentChildren);
  readonly props: MarkupProps;
}

export type MarkupProps = Readonly<Record<string, unknown>>;

/** Called by compiled JSX. Preact's own type stands for ours, which it is never mixed with. */
export const jsx = (type: Markup['type'], props: MarkupProps): VNode => ({ type, props }) as VNode;

/** Called by compiled JSX where there are several children. */
export const jsxs = (type: Markup['type'], props: MarkupProps): VNode => jsx(type, props);

/** `<>…</>`: nothing but its children. */
export const Fragment = ({ children }: { readonly children?: ComponentChildren }): ComponentChildren => children;
