import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  readonly body?: string;
  /** What the user can do about it. */
  readonly children?: ComponentChildren;
}

/** Says that there is nothing here yet, and why, instead of showing nothing. */
export function EmptyState({ title, body, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {body !== undefined && <p>{body}</p>}
      {children}
    </div>
  );
}
