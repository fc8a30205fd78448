import { Field, type FieldTexts } from './field';

interface FileFieldProps extends FieldTexts {
  /** Kinds of file that can be chosen, as in the attribute of the same name. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onChoose: (file: File) => void;
}

/** A file of the user's; the same one may be chosen again. */
export function FileField({ accept, disabled, onChoose, ...texts }: FileFieldProps) {
  return (
    <Field {...texts}>
      {(ties) => (
        <input
          {...ties}
          class="input"
          type="file"
          accept={accept}
          disabled={disabled}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file !== undefined) onChoose(file);
          }}
        />
      )}
    </Field>
  );
}
