import { Button } from './button';
import { AddIcon, RemoveIcon } from './icons';
import { TextField } from './text-field';

interface ListEditorProps {
  readonly legend: string;
  readonly hint?: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Name of a line, by its number from 1: "Address 2". */
  readonly labelOf: (number: number) => string;
  /** Name of the button that removes a line, by its content. */
  readonly removeLabelOf: (value: string) => string;
  readonly addLabel: string;
  readonly errorOf?: (value: string, index: number) => string | undefined;
  readonly type?: 'text' | 'email';
  readonly placeholder?: string;
}

/** A list of short texts, one field each. */
export function ListEditor(props: ListEditorProps) {
  const { values, onChange } = props;
  return (
    <fieldset class="group">
      <legend>{props.legend}</legend>
      {props.hint !== undefined && <p class="field-hint">{props.hint}</p>}
      {values.map((value, index) => (
        // A line has no identity but its place, and holds no state of its own.
        <div class="list-editor-row" key={index}>
          <TextField
            label={props.labelOf(index + 1)}
            labelHidden
            value={value}
            error={props.errorOf?.(value, index)}
            placeholder={props.placeholder}
            {...(props.type === undefined ? {} : { type: props.type })}
            onInput={(text) => onChange(values.with(index, text))}
          />
          <Button
            size="icon"
            kind="quiet"
            label={props.removeLabelOf(value)}
            onClick={() => onChange(values.toSpliced(index, 1))}
          >
            <RemoveIcon />
          </Button>
        </div>
      ))}
      <Button kind="quiet" onClick={() => onChange([...values, ''])}>
        <AddIcon />
        {props.addLabel}
      </Button>
    </fieldset>
  );
}
