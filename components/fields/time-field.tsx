import { Field, type FieldTexts } from './field';

interface TimeFieldProps extends FieldTexts {
  /** "HH:MM"; '' while the user has not finished. */
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A time of day, in the browser's own clock format. "24:00" is shown as midnight, which is what it means. */
export function TimeField({ value, onInput, ...texts }: TimeFieldProps) {
  return (
    <Field {...texts}>
      {(ties) => (
        <input
          {...ties}
          class="input input-time"
          type="time"
          value={value === '24:00' ? '00:00' : value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
