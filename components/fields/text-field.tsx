import { Field, type FieldTexts } from './field';

interface TextFieldProps extends FieldTexts {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'email' | 'search';
  readonly placeholder?: string | undefined;
  readonly maxLength?: number;
  readonly required?: boolean;
}

/** One line of text. Names and addresses may be of any script: the direction follows the content. */
export function TextField({
  value,
  onInput,
  type = 'text',
  placeholder,
  maxLength,
  required,
  ...texts
}: TextFieldProps) {
  return (
    <Field {...texts}>
      {(ties) => (
        <input
          {...ties}
          class="input"
          // Not type=email: it refuses addresses with international domains, in words of the browser's own language.
          {...(type === 'search' ? { type } : { type: 'text', list: undefined })}
          inputMode={type === 'email' ? 'email' : undefined}
          // An empty field with dir=auto runs left to right, and so would its placeholder.
          dir={type === 'email' ? 'ltr' : value === '' ? undefined : 'auto'}
          autoComplete="off"
          spellcheck={type === 'text'}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          aria-required={required}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
