import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** `trouble`: something did not work and is read out at once. */
  readonly kind?: 'plain' | 'trouble';
  readonly children: ComponentChildren;
}

/** A few words that need to be seen now. */
export function Notice({ kind = 'plain', children }: NoticeProps) {
  return (
    <div class={kind === 'trouble' ? 'notice notice-trouble' : 'notice'} role={kind === 'trouble' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
