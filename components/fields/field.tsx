import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What all fields have in common. */
export interface FieldTexts {
  readonly label: string;
  /** Explains under the label; read out with the field. */
  readonly hint?: string | undefined;
  /** What is wrong with the value, in words; undefined: nothing. */
  readonly error?: string | undefined;
  /** The label is only for screen readers, where the surroundings say it to the eye. */
  readonly labelHidden?: boolean | undefined;
}

/** Attributes that tie an input to its label, hint and error. */
export interface InputTies {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps extends FieldTexts {
  readonly children: (ties: InputTies) => ComponentChildren;
}

/** Label, hint and error around an input, tied together for screen readers. */
export function Field({ label, hint, error, labelHidden, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean);
  return (
    <div class="field">
      <label class={labelHidden ? 'visually-hidden' : 'field-label'} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
