import { Field, type FieldTexts } from './field';

interface NumberFieldProps extends FieldTexts {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** NaN while the field is empty or holds no number: the owner says what is wrong. */
  readonly onInput: (value: number) => void;
}

/** A whole number within bounds. */
export function NumberField({ value, min, max, step = 1, onInput, ...texts }: NumberFieldProps) {
  return (
    <Field {...texts}>
      {(ties) => (
        <input
          {...ties}
          class="input input-number"
          type="number"
          min={min}
          max={max}
          step={step}
          value={Number.isNaN(value) ? '' : value}
          onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
        />
      )}
    </Field>
  );
}
