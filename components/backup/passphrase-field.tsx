import { Field, type FieldTexts } from '../fields/field';

interface PassphraseFieldProps extends FieldTexts {
  readonly value: string;
  /** `new-password`: one that is being chosen. */
  readonly purpose: 'new-password' | 'current-password';
  readonly onInput: (value: string) => void;
}

/** A passphrase, hidden while it is typed. */
export function PassphraseField({ value, purpose, onInput, ...texts }: PassphraseFieldProps) {
  return (
    <Field {...texts}>
      {(ties) => (
        <input
          {...ties}
          class="input"
          type="password"
          dir="auto"
          autoComplete={purpose}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
