import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly onClick?: () => void;
  /** `primary`: the one main act of a form. `quiet`: looks like a link. `danger`: deletes something. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small' | 'icon';
  readonly submit?: boolean;
  readonly disabled?: boolean;
  /** Name for screen readers where the content is a drawing, or says too little on its own. */
  readonly label?: string | undefined;
  readonly pressed?: boolean;
  /** For a button that opens something. */
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
}

/** A button. */
export function Button({ onClick, kind, size, submit, disabled, label, pressed, expanded, children }: ButtonProps) {
  const classes = [
    'button',
    kind && kind !== 'plain' && `button-${kind}`,
    size && size !== 'normal' && `button-${size}`,
  ];
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={classes.filter(Boolean).join(' ')}
      disabled={disabled}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      title={size === 'icon' ? label : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
