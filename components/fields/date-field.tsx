import { Field, type FieldTexts } from './field';

interface DateFieldProps extends FieldTexts {
  /** "YYYY-MM-DD"; '' while the user has not finished. */
  readonly value: string;
  readonly min?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** A day, in the browser's own calendar. */
export function DateField({ value, min, onInput, ...texts }: DateFieldProps) {
  return (
    <Field {...texts}>
      {(ties) => (
        <input
          {...ties}
          class="input input-date"
          type="date"
          min={min}
          max="9999-12-31"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
