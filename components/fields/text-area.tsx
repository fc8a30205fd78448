import { Field, type FieldTexts } from './field';

interface TextAreaProps extends FieldTexts {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number;
}

/** Several lines of text; grows with what is written. */
export function TextArea({ value, onInput, placeholder, maxLength, ...texts }: TextAreaProps) {
  return (
    <Field {...texts}>
      {(ties) => (
        <textarea
          {...ties}
          class="input"
          rows={3}
          dir="auto"
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
