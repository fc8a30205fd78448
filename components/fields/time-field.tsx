import { Field, type FieldTexts } from './field';

interface TimeFieldProps extends FieldTexts {
  /** "HH:MM"; '' while the user has not finished. */
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** For a field of several that share one error, shown by their owner in the element of this id. */
  readonly invalid?: boolean;
  readonly describedBy?: string;
}

/** A time of day, in the browser's own clock format. "24:00" is shown as midnight, which is what it means. */
export function TimeField({ value, onInput, invalid, describedBy, ...texts }: TimeFieldProps) {
  return (
    <Field {...texts}>
      {(ties) => (
        <input
          {...ties}
          aria-invalid={invalid || ties['aria-invalid']}
          aria-describedby={describedBy ?? ties['aria-describedby']}
          class="input input-time"
          type="time"
          value={value === '24:00' ? '00:00' : value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
